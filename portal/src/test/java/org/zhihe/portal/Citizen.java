package org.zhihe.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser and no JavaScript: follows nothing by itself, keeps cookies, sends forms as they are drawn. */
final class Citizen {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private String formToken = "";
    private String drawnFor = "nobody";

    Citizen() {
        this(PortalServer.get().getPort());
    }

    Citizen(int port) {
        base = "http://localhost:" + port;
    }

    /** An answer with its page parsed. */
    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        Document page() {
            return Jsoup.parse(http.body());
        }

        String location() {
            return http.headers().firstValue("location").orElse("");
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    /** A file as a form sends it. */
    record Upload(String name, byte[] content) {}

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Follows one redirect. */
    Answer follow(Answer answer) {
        URI location = URI.create(answer.location());
        return get(location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()));
    }

    /** With the token of a form drawn for this browser, unless the form has one already. */
    Answer post(String path, Map<String, ?> form) {
        return postUntouched(path, withToken(form));
    }

    /** Exactly these fields, so without a form token unless it is among them. */
    Answer postUntouched(String path, Map<String, ?> form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(urlencoded(form))));
    }

    Answer postMultipart(String path, Map<String, ?> form, Upload... files) {
        return postMultipartUntouched(path, withToken(form), files);
    }

    Answer postMultipartUntouched(String path, Map<String, ?> form, Upload... files) {
        String boundary = "----zhihe";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(form, boundary, files))));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Empty when this browser has none of that name. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As its header says them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** As a page drawn now for this browser carries it. */
    String formToken() {
        String held = cookies.getCookieStore().getCookies().toString();
        if (!drawnFor.equals(held)) {
            formToken = get("/help").page().select("input[name=formToken]").attr("value");
            drawnFor = cookies.getCookieStore().getCookies().toString();
        }
        return formToken;
    }

    /** The token comes first, as on every page. */
    private Map<String, Object> withToken(Map<String, ?> form) {
        Map<String, Object> complete = new LinkedHashMap<>();
        complete.put("formToken", form.containsKey("formToken") ? form.get("formToken") : formToken());
        complete.putAll(form);
        return complete;
    }

    /** What the page's form would send untouched. */
    static Map<String, Object> drawn(Document page) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Element field : page.select("main form.sheet [name]")) {
            boolean box = field.attr("type").matches("radio|checkbox");
            if (field.is("button") || field.attr("type").equals("file") || box && !field.hasAttr("checked")) {
                continue;
            }
            String value = field.is("select")
                    ? field.select("option[selected]").attr("value")
                    : field.is("textarea") ? field.wholeText() : field.attr("value");
            values.put(field.attr("name"), value);
        }
        return values;
    }

    private static String urlencoded(Map<String, ?> form) {
        List<String> pairs = new ArrayList<>();
        each(
                form,
                (name, value) -> pairs.add(java.net.URLEncoder.encode(name, StandardCharsets.UTF_8)
                        + "="
                        + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    private static byte[] multipart(Map<String, ?> form, String boundary, Upload... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        each(
                form,
                (name, value) -> out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                                + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        for (Upload file : files) {
            out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(file.content());
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void each(Map<String, ?> form, java.util.function.BiConsumer<String, String> pair) {
        form.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                several.forEach(one -> pair.accept(name, one.toString()));
            } else {
                pair.accept(name, value.toString());
            }
        });
    }
}
