package org.acuerdo.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.acuerdo.launch.Chromium;
import org.acuerdo.launch.Database;

/**
 * What Lighthouse says of three public pages, as on a telephone and as on a desk: the median of some rounds, since its first
 * category is measured on a machine that is made slow by reckoning. It runs from npm, which takes Node.js.
 */
final class LighthouseBench {

    private static final String LIGHTHOUSE = "lighthouse@12.8.2";

    private static final List<String> PAGES = List.of("/en/", "/en/commitments", "/en/commitments/C-2018-0001");

    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    private static final int ROUNDS = 3;

    private static final int TRIES = 3;

    private final Database database;
    private final Path work;

    LighthouseBench(Database database, Path work) {
        this.database = database;
        this.work = work;
    }

    void run() throws Exception {
        try (var portal = Bench.portal(database, database.url(), work, Bench.freePort())) {
            Bench.row("%nScores by Lighthouse, of 100, and the size of a first visit");
            Bench.row(
                    "%-30s %-8s %12s %14s %15s %4s %8s",
                    "page",
                    "screen",
                    CATEGORIES.toArray()[0],
                    CATEGORIES.get(1),
                    CATEGORIES.get(2),
                    CATEGORIES.get(3),
                    "bytes");
            for (var page : PAGES) {
                for (var screen : List.of("phone", "desk")) {
                    measure(portal.url(), page, screen);
                }
            }
        }
    }

    private void measure(String portal, String page, String screen) throws IOException, InterruptedException {
        var scores = new TreeMap<String, List<Double>>();
        for (var round = 0; round < ROUNDS; round++) {
            var report = ask(portal + page, screen);
            for (var category : CATEGORIES) {
                scores.computeIfAbsent(category, key -> new ArrayList<>())
                        .add(100 * number(report.getJsonObject("categories").getJsonObject(category), "score"));
            }
            scores.computeIfAbsent("bytes", key -> new ArrayList<>())
                    .add(number(report.getJsonObject("audits").getJsonObject("total-byte-weight"), "numericValue"));
        }
        Bench.row(
                "%-30s %-8s %12.0f %14.0f %15.0f %4.0f %8.0f",
                page,
                screen,
                Bench.median(scores.get("performance")),
                Bench.median(scores.get("accessibility")),
                Bench.median(scores.get("best-practices")),
                Bench.median(scores.get("seo")),
                Bench.median(scores.get("bytes")));
    }

    private static double number(JsonObject from, String name) {
        return from.getJsonNumber(name).doubleValue();
    }

    /** One report; asked for again where the browser did not give Lighthouse what it takes to make one. */
    private JsonObject ask(String address, String screen) throws IOException, InterruptedException {
        var file = work.resolve("lighthouse.json");
        var command = new ArrayList<>(List.of(
                "npx",
                "--yes",
                LIGHTHOUSE,
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + file,
                "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking"));
        if (screen.equals("desk")) {
            command.add("--preset=desktop");
        }
        for (var round = 0; round < TRIES; round++) {
            Files.deleteIfExists(file);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("lighthouse.log").toFile());
            Chromium.find().ifPresent(browser -> builder.environment().put("CHROME_PATH", browser.toString()));
            builder.start().waitFor();
            if (Files.exists(file)) {
                try (var reader = Json.createReader(Files.newBufferedReader(file))) {
                    var report = reader.readObject();
                    if (!report.containsKey("runtimeError") && isComplete(report)) {
                        return report;
                    }
                }
            }
        }
        throw new IllegalStateException("Lighthouse gave no report; what it said is in " + work);
    }

    private static boolean isComplete(JsonObject report) {
        return CATEGORIES.stream()
                .noneMatch(category -> report.getJsonObject("categories")
                        .getJsonObject(category)
                        .isNull("score"));
    }
}
