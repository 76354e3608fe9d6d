package org.acuerdo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.launch.Database;

/** How many public pages come each second, beside a static file of the same bytes from the same server. */
final class PagesBench {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/en/");
        PAGES.put("area", "/en/areas/data");
        PAGES.put("explorer", "/en/commitments");
        PAGES.put("commitment", "/en/commitments/C-2018-0001");
    }

    private static final int ROUNDS = 7;

    private static final long WARM = Duration.ofSeconds(4).toNanos();

    private static final long ROUND = Duration.ofMillis(1500).toNanos();

    private final Database database;
    private final Path work;

    PagesBench(Database database, Path work) {
        this.database = database;
        this.work = work;
    }

    void run() throws Exception {
        var port = Bench.freePort();
        try (var portal = Bench.portal(database, database.url(), work, port)) {
            Bench.row(
                    "%nHow many each second of %s, over %d connections that stay open", portal.url(), Load.CONNECTIONS);
            var load = new Load(port);
            Bench.row(
                    "%-12s %-9s %9s %12s %12s %7s   %s",
                    "page", "coding", "bytes", "page/s", "static/s", "ratio", "of each round");
            for (var page : PAGES.entrySet()) {
                for (var coding : List.of("identity", "gzip", "br")) {
                    measure(load, page.getKey(), page.getValue(), coding);
                }
            }
        }
    }

    private void measure(Load load, String name, String address, String coding) throws Exception {
        var body = load.get(address, coding).body();
        // As it goes over the wire: the server sends static files as they are, whoever asks.
        var file = "resources/acuerdo/bench-" + name + "-" + coding + ".html";
        Files.write(Path.of(System.getProperty("portal.war")).resolve(file), body);
        load.perSecond(address, coding, WARM);
        load.perSecond("/" + file, coding, WARM);
        var pages = new ArrayList<Double>();
        var statics = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            // Whoever comes first is not always the same.
            if (round % 2 == 0) {
                pages.add(load.perSecond(address, coding, ROUND));
                statics.add(load.perSecond("/" + file, coding, ROUND));
            } else {
                statics.add(load.perSecond("/" + file, coding, ROUND));
                pages.add(load.perSecond(address, coding, ROUND));
            }
            ratios.add(pages.get(round) / statics.get(round));
        }
        Bench.row(
                "%-12s %-9s %9d %12.0f %12.0f %7.2f   %s",
                name,
                coding,
                body.length,
                Bench.median(pages),
                Bench.median(statics),
                Bench.median(ratios),
                ratios.stream()
                        .map(ratio -> String.format(java.util.Locale.ROOT, "%.2f", ratio))
                        .toList());
    }
}
