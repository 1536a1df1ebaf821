package org.zhihe.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person's browser: keeps cookies, says where a form came from, follows no redirect by itself. */
public final class Browser {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private String formToken = "";
    private String drawnFor = "nobody";

    Browser(String base) {
        this.base = base;
    }

    public record Answer(int status, Map<String, String> headers, String body) {
        public Document page() {
            return Jsoup.parse(body);
        }

        /** As people read it. */
        public String text() {
            return page().text();
        }

        public String header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)))
                    .orElse("");
        }

        public String location() {
            return URI.create(header("location")).getRawPath();
        }
    }

    public String base() {
        return base;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> form) {
        return post(path, form, Map.of("Origin", base));
    }

    /** With the token of a form drawn for this browser, unless the form has one already. */
    public Answer post(String path, Map<String, ?> form, Map<String, String> headers) {
        Map<String, Object> complete = new LinkedHashMap<>(form);
        complete.computeIfAbsent("formToken", any -> formToken());
        return postUntouched(path, complete, headers);
    }

    /** Exactly these fields, so without a form token unless it is among them. */
    public Answer postUntouched(String path, Map<String, ?> form, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        headers.forEach(request::header);
        return send(request);
    }

    /** The same for a step with files, one of which is sent; the token comes first, as on every page. */
    public Answer take(String number, String step, Map<String, ?> answers, String fileName, byte[] content) {
        String path = "/matters/" + number + "/steps/" + step;
        Map<String, Object> form = new LinkedHashMap<>(prefilled(get(path)));
        form.putAll(answers);
        return postParts(path, form, fileName, content);
    }

    /** Exactly these fields and one file. */
    public Answer postParts(String path, Map<String, ?> form, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Opens the page of a step and sends its form with what it was filled with and these answers. */
    public Answer take(String number, String step, Map<String, ?> answers) {
        String path = "/matters/" + number + "/steps/" + step;
        Answer page = get(path);
        if (page.status() != 200) {
            throw new IllegalStateException(step + " is not offered: " + page.status() + " " + page.text());
        }
        Map<String, Object> form = new LinkedHashMap<>(prefilled(page));
        form.putAll(answers);
        return post(path, form);
    }

    public static Map<String, String> prefilled(Answer page) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element field : page.page().select("form.sheet input[type=hidden], form.sheet input[checked]")) {
            values.put(field.attr("name"), field.attr("value"));
        }
        return values;
    }

    /** A body of any type; of none if it is empty. */
    public Answer postAs(String type, String path, String body) {
        HttpRequest.Builder request =
                request(path).header("Origin", base).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    /** As a page drawn now for this browser carries it. */
    public String formToken() {
        if (!drawnFor.equals(cookieText())) {
            formToken = get("/sign-in").page().select("input[name=formToken]").attr("value");
            drawnFor = cookieText();
        }
        return formToken;
    }

    private String cookieText() {
        return cookies.getCookieStore().getCookies().toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html, */*;q=0.8");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) ->
                            headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(", ", values)));
            return new Answer(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, ?> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(String.valueOf(field.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
