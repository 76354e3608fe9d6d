package org.acuerdo.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at a browser without scripts, for tests in the container: comes through a proxy that the portal trusts, keeps the
 * cookie, sends forms as they stand, and stays where the portal sends them elsewhere.
 */
public final class Visitor {

    /** Where people find the portal that the tests in the container are for. */
    public static final String HOME = "https://portal.example";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final String from;
    private String cookie;
    private HttpResponse<String> answer;

    /**
     * Somebody who was never here.
     *
     * @param port where the server listens
     * @param from the address of the person's network
     */
    public Visitor(int port, String from) {
        server = "http://127.0.0.1:" + port;
        this.from = from;
    }

    /** Asks for an address, with headers given as names and values by turns. */
    public HttpResponse<String> open(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(server + path)), headers);
    }

    /** Sends a body of whatever kind, with headers given as names and values by turns. */
    public HttpResponse<String> send(String path, String type, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** Presses a button of the page that came last, with fields given as names and values by turns. */
    public HttpResponse<String> press(String button, String... fields) {
        var form = (FormElement) page().getElementById(button).closest("form");
        var sent = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> sent.put(field.key(), field.value()));
        sent.put(button, page().getElementById(button).val());
        for (var i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return send(
                form.attr("action"),
                "application/x-www-form-urlencoded",
                sent.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** Signs in with the sign-in page that came last. */
    public HttpResponse<String> signIn(String email, String password) {
        return press("signIn", "email", email, "password", password);
    }

    /** Where the last answer leads; empty when nowhere. */
    public String leads() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Goes where the last answer leads. */
    public HttpResponse<String> follow() {
        return open(leads().substring(HOME.length()));
    }

    /** The page that came last. */
    public Document page() {
        return Jsoup.parse(answer.body());
    }

    /** The cookie that the person has. */
    public String cookie() {
        return cookie;
    }

    /** From now on the person has this cookie. */
    public void take(String another) {
        cookie = another;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        request.setHeader("X-Forwarded-For", from);
        if (cookie != null) {
            request.setHeader("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        for (var set : answer.headers().allValues("Set-Cookie")) {
            cookie = set.split(";", 2)[0];
        }
        return answer;
    }
}
