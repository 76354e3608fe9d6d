package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** All doors of the running portal, tried by everybody; the headers of its answers; and nonsense at its entry points. */
class DoorsBrowserIT extends BrowserTest {

    private static final List<String> PEOPLE = List.of("focal", "validator", "other", "secretariat", "admin");

    private static final Map<String, String> ACCOUNTS = Map.of(
            "focal",
            "partner",
            "validator",
            "validator",
            "other",
            "other",
            "secretariat",
            "secretariat",
            "admin",
            "admin");

    private static final int TRIES = 250;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<String> ask(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void eachPageOpensToThoseWhomTheTableNamesAndToNobodyElse() throws Exception {
        var cookies = new LinkedHashMap<String, String>();
        String draft = null;
        for (var person : PEOPLE) {
            // A session that is older than a quarter of an hour is asked to prove again who it is at some doors.
            var page = anew(ACCOUNTS.get(person) + "@demo.example");
            if (person.equals("focal")) {
                draft = draft(page, unique("Behind doors"));
            }
            cookies.put(
                    person,
                    page.context().cookies().stream()
                            .map(cookie -> cookie.name + "=" + cookie.value)
                            .collect(Collectors.joining("; ")));
        }
        var published = number("C-2024-0003");
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(DoorsTest.TABLE)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            var parts = line.split("\\|");
            var path = "/" + parts[0].strip().replace("{draft}", draft).replace("{published}", published);
            var named = Set.of(parts[2].strip().split(" "));
            var outside = ask(path, null);
            if (outside.statusCode() == 200 && !outside.body().contains("type=\"password\"")
                    || outside.statusCode() >= 500) {
                wrong.add("nobody at " + path + ": " + outside.statusCode());
            }
            for (var person : PEOPLE) {
                var status = ask(path, cookies.get(person)).statusCode();
                var right = named.contains(person)
                        ? status == Integer.parseInt(parts[1].strip())
                        : status == 403 || status == 404;
                if (!right) {
                    wrong.add(person + " at " + path + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerKeepsToItselfAndSaysNothingOfTheInside() throws Exception {
        for (var path : List.of(
                "/en/",
                "/en/commitments",
                "/en/nothing-here",
                "/account/login",
                "/resources/acuerdo/style.css",
                "/data/commitments.csv",
                "/en/feed.atom",
                "/join?l=en",
                "/WEB-INF/web.xml",
                "/.git/config")) {
            var headers = ask(path, null).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("X-Powered-By")).as(path).isEmpty();
            assertThat(headers.firstValue("Server").orElse("")).as(path).doesNotContainPattern("\\d");
            assertThat(headers.allValues("Set-Cookie"))
                    .as(path)
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite"));
            if (!path.startsWith("/account") && !path.startsWith("/admin")) {
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .as(path)
                        .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
            }
        }
        var login = ask("/account/login", null);
        assertThat(login.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(login.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void stylesScriptsAndIconsGoCompressedToThoseWhoTakeIt() throws Exception {
        for (var path : List.of(
                "/resources/acuerdo/style.css", "/resources/acuerdo/explorer.js", "/resources/acuerdo/icons.svg")) {
            var request = HttpRequest.newBuilder(URI.create(url() + path)).header("Accept-Encoding", "gzip");
            var headers = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .headers();
            assertThat(headers.firstValue("Content-Encoding")).as(path).contains("gzip");
            assertThat(headers.firstValue("Vary")).as(path).contains("Accept-Encoding");
            assertThat(ask(path, null).headers().firstValue("Content-Encoding"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotServedIsRefusedWithAPage() throws Exception {
        for (var path : List.of("/WEB-INF/web.xml", "/META-INF/persistence.xml", "/.git/config", "/resources/")) {
            assertThat(ask(path, null).statusCode()).as(path).isIn(403, 404);
        }
        var trace = client.send(
                HttpRequest.newBuilder(URI.create(url() + "/en/"))
                        .method("TRACE", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(trace.statusCode()).isEqualTo(405);
        assertThat(ask("/en/nothing-here", null).body())
                .contains("<html lang=\"en\"")
                .doesNotContain("Exception");
        assertThat(ask("/fr/nothing-here", null).body()).contains("<html lang=\"fr\"");
    }

    @Test
    void noNonsenseAtAnEntryPointMakesThePortalFail() throws Exception {
        // The same nonsense each time: what fails once fails again.
        var chance = new Random(5_5);
        var failed = new ArrayList<String>();
        for (var i = 0; i < TRIES; i++) {
            var request = nonsense(chance);
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500 || answer.body().contains("Exception")) {
                failed.add(answer.statusCode() + " " + request.method() + " " + request.uri());
            }
        }
        assertThat(failed).isEmpty();
    }

    private HttpRequest nonsense(Random chance) {
        var gets = List.of(
                "/en/commitments",
                "/fr/dialogues",
                "/es/roadmap",
                "/pt/compare",
                "/en/organizations/cim",
                "/en/data",
                "/data/commitments.csv",
                "/en/feed.atom",
                "/sitemap.xml",
                "/subscribe",
                "/challenge",
                "/join",
                "/files/1",
                "/calendar/x",
                "/account/login",
                "/unsubscribe/x",
                "/subscription/stop/x");
        var names = List.of(
                "q",
                "area",
                "organization",
                "country",
                "sector",
                "type",
                "status",
                "assessed",
                "year",
                "sort",
                "page",
                "view",
                "lang",
                "l",
                "what",
                "id",
                "email",
                "name",
                "reason",
                "kind",
                "record",
                "ref");
        var query = new StringBuilder();
        for (var i = chance.nextInt(5); i >= 0; i--) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(names.get(chance.nextInt(names.size())))
                    .append('=')
                    .append(URLEncoder.encode(word(chance), StandardCharsets.UTF_8));
        }
        if (chance.nextInt(4) > 0) {
            return HttpRequest.newBuilder(URI.create(url() + gets.get(chance.nextInt(gets.size())) + "?" + query))
                    .build();
        }
        var posts = List.of(
                "/subscribe",
                "/join",
                "/challenge",
                "/unsubscribe/x",
                "/account/login",
                "/account/password",
                "/workspace/commitments/edit",
                "/admin/accounts/person");
        var upload = chance.nextInt(3) == 0;
        return HttpRequest.newBuilder(URI.create(url() + posts.get(chance.nextInt(posts.size()))))
                .header(
                        "Content-Type",
                        upload ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        upload
                                ? "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + word(chance)
                                        + "\"\r\n\r\n" + word(chance) + (chance.nextBoolean() ? "\r\n--x--\r\n" : "")
                                : query.toString()))
                .build();
    }

    private static String word(Random chance) {
        var words = List.of(
                "",
                " ",
                "women",
                "%",
                "_",
                "'; drop table record; --",
                "\" or 1=1",
                "<script>alert(1)</script>",
                "\u0000",
                "\uD83D\uDE00",
                "-1",
                "0",
                "99999999999999999999",
                "1e400",
                "NaN",
                "2026-02-30",
                "../../../etc/passwd",
                "..%2f",
                "C-2018-0001",
                "areas/data",
                "#{7*7}",
                "${jndi:ldap://x}",
                "\r\nSet-Cookie: a=b",
                "(((((((((",
                "a:*",
                "!&|",
                "\u202E",
                "mentorship");
        if (chance.nextInt(5) > 0) {
            return words.get(chance.nextInt(words.size()));
        }
        return chance.ints(chance.nextInt(400), 1, 0xD7FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
