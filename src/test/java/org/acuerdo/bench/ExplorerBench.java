package org.acuerdo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.acuerdo.launch.Database;

/**
 * How long the explorer takes at 1,000 and at 100,000 commitments. Nothing that is asked for was asked before: neither
 * the page nor what has its words is at hand.
 */
final class ExplorerBench {

    private static final List<Integer> SIZES = List.of(1_000, 100_000);

    private static final int BATCH = 2_500;

    private static final int ROUNDS = 12;

    private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr");

    private static final String FILTERS = "&area=%s&status=in-progress&status=completed&year=2021&year=2022&year=2023";

    private final Database database;
    private final Path work;
    private List<String> words;

    ExplorerBench(Database database, Path work) {
        this.database = database;
        this.work = work;
    }

    /** The queries of a round; each round has words of its own. */
    private Map<String, String> queries(int round) {
        var queries = new LinkedHashMap<String, String>();
        var area = FILTERS.formatted(List.of("data", "campaign", "mentorship").get(round % 3));
        queries.put("nothing chosen", "?sort=newest");
        queries.put("filters", "?sort=end" + area);
        queries.put("country, sector, type", "?country=MX&country=BR&sector=government&type=policy&type=advocacy");
        queries.put("common word", "?q=" + word(1 + round));
        queries.put("common word, filters", "?q=" + word(14 + round) + area);
        queries.put("common word, newest", "?sort=newest&q=" + word(27 + round));
        queries.put("two common words", "?q=" + word(1 + round) + "+" + word(20 + round));
        queries.put("middling word, filters", "?q=" + word(1000 + round * 10) + area);
        queries.put("rare word", "?q=" + word(15_000 + round * 100));
        queries.put("phrase", "?q=%22" + word(60 + round) + "+" + word(80 + round) + "%22");
        queries.put("mistyped word", "?q=" + mistyped(word(3000 + round * 10)));
        queries.put("nothing found, filters", "?q=zzzyyyxxx" + round + area);
        return queries;
    }

    private String word(int number) {
        return words.get(number - 1);
    }

    private static String mistyped(String word) {
        return word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5);
    }

    void run() throws Exception {
        var loads = new LinkedHashMap<Integer, Load>();
        var open = new ArrayList<AutoCloseable>();
        try {
            for (var size : SIZES) {
                var url = database.fresh("bench_" + size);
                var port = Bench.freePort();
                open.add(Bench.portal(database, url, work, port));
                fill(url, size);
                loads.put(size, new Load(port));
            }
            measure(loads);
        } finally {
            for (var each : open) {
                each.close();
            }
        }
    }

    private void measure(Map<Integer, Load> loads) throws Exception {
        for (var load : loads.values()) {
            time(load, "/en/commitments?q=warming");
        }
        // What was rendered before is forgotten at each version, so the rounds can warm up with the same queries.
        var times = new LinkedHashMap<String, Map<Integer, List<Double>>>();
        for (var round = 0; round < ROUNDS + 3; round++) {
            for (var query : queries(round % ROUNDS).entrySet()) {
                for (var size : SIZES) {
                    move(size);
                    var took = time(
                            loads.get(size),
                            "/" + LANGUAGES.get(round % LANGUAGES.size()) + "/commitments" + query.getValue());
                    if (round >= 3) {
                        times.computeIfAbsent(query.getKey(), same -> new LinkedHashMap<>())
                                .computeIfAbsent(size, same -> new ArrayList<>())
                                .add(took);
                    }
                }
            }
        }
        Bench.row("%n%-26s %12s %12s %7s", "explorer, uncached", "1,000: ms", "100,000: ms", "ratio");
        var all = new LinkedHashMap<Integer, List<Double>>();
        times.forEach((query, bySize) -> {
            var small = Bench.median(bySize.get(SIZES.get(0)));
            var large = Bench.median(bySize.get(SIZES.get(1)));
            Bench.row("%-26s %12.1f %12.1f %7.2f", query, small, large, large / small);
            all.computeIfAbsent(SIZES.get(0), same -> new ArrayList<>()).add(small);
            all.computeIfAbsent(SIZES.get(1), same -> new ArrayList<>()).add(large);
        });
        var small = all.get(SIZES.get(0)).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        var large = all.get(SIZES.get(1)).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        Bench.row("%-26s %12.1f %12.1f %7.2f", "all of them, on average", small, large, large / small);
        publication(loads);
    }

    /** How long the first page takes after a commitment has changed, against the same page with nothing changed. */
    private void publication(Map<Integer, Load> loads) throws Exception {
        for (var size : SIZES) {
            var changed = new ArrayList<Double>();
            for (var i = 0; i < ROUNDS; i++) {
                execute(size, "update public_record set percent = coalesce(percent, 0) / 2 where record_id = 1000007");
                Thread.sleep(300);
                changed.add(time(loads.get(size), "/en/commitments?sort=newest"));
            }
            Bench.row("first page after a publication, at %,d: %.1f ms", size, Bench.median(changed));
        }
    }

    private static double time(Load load, String address) throws IOException {
        var start = System.nanoTime();
        var answer = load.get(address, "gzip");
        if (!answer.status().contains(" 200")) {
            throw new IOException(address + " answers " + answer.status());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Lets all that was kept be of the past, and waits until the portal knows. */
    private void move(int size) throws SQLException, InterruptedException {
        execute(size, "update public_version set number = number + 1");
        Thread.sleep(260);
    }

    private void execute(int size, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.fresh("bench_" + size), database.user(), "none");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(String url, int size) throws Exception {
        var start = System.nanoTime();
        try (var connection = DriverManager.getConnection(url, database.user(), "none");
                var statement = connection.createStatement()) {
            if (ask(statement, "select to_regclass('bench_word')::text").get(0) == null) {
                try (var script = ExplorerBench.class.getResourceAsStream("/bench/commitments.sql")) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            words = ask(statement, "select word from bench_word order by n");
            if (!ask(statement, "select reference from record where reference like 'C-1999-%' limit 1")
                    .isEmpty()) {
                return;
            }
        }
        var batches = new ArrayList<Callable<Void>>();
        for (var first = 1; first <= size; first += BATCH) {
            var from = first;
            batches.add(() -> {
                try (var connection = DriverManager.getConnection(url, database.user(), "none");
                        var statement = connection.createStatement()) {
                    statement.execute("select bench_fill(" + from + ", " + Math.min(size, from + BATCH - 1) + ")");
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(batches)) {
                done.get();
            }
        }
        try (var connection = DriverManager.getConnection(url, database.user(), "none");
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        Bench.row("%,d commitments made up in %.0f s", size, (System.nanoTime() - start) / 1e9);
    }

    private static List<String> ask(Statement statement, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
