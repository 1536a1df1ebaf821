package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhihe.templates.Chrome;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.HeldFormPage;
import org.zhihe.templates.page.HeldFormPage.Sent;

/** A form that could not be taken, on its way back to its sender. */
@Singleton
@Requires(beans = FormBinding.class)
public final class WaitingForms {
    /** Where each program offers it again. */
    public static final String PATH = "/held-form";

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String DOOR = "zhihe.door";

    private final FormTokens tokens;
    private final ServiceAddress address;
    private final String cookieName;

    WaitingForms(FormTokens tokens, ServiceAddress address, FormBinding binding) {
        this.tokens = tokens;
        this.address = address;
        this.cookieName = address.cookieName(binding.heldCookie());
    }

    /** Asked when the answer is known: may look into the database. */
    record Door(String path, Supplier<Optional<String>> owner) {}

    /**
     * Says that the request is refused only because its sender has to come in again. Its form, if it has one, is kept for
     * the owner; if nobody can tell whose it is, the refusal stands.
     *
     * @param door where one comes in
     */
    public static void comeInFirst(HttpRequest<?> request, String door, Supplier<Optional<String>> owner) {
        request.setAttribute(DOOR, new Door(door, owner));
    }

    static Optional<Door> door(HttpRequest<?> request) {
        return request.getAttribute(DOOR, Door.class);
    }

    /** What the forms of the page that answers this request need. */
    public Chrome.Forms forms(HttpRequest<?> request) {
        return new Chrome.Forms(tokens.of(request), token(request).isPresent());
    }

    /** Where to go after coming in: to the form that waits, or to where one would go otherwise. */
    public String pathAfter(HttpRequest<?> request, String otherwise) {
        return token(request).isPresent() ? PATH : otherwise;
    }

    /** What the browser got for the form that waits. */
    public Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(cookieName).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    Cookie carrying(String token) {
        return address.cookie(cookieName, token).maxAge(KEPT.toSeconds());
    }

    public Cookie gone() {
        return address.cookie(cookieName, "").maxAge(0);
    }

    static HeldFormPage page(HttpRequest<?> request, SubmittedForm form) {
        return page(request.getPath(), SentForm.is(request, MediaType.MULTIPART_FORM_DATA_TYPE), form);
    }

    /** @param fields urlencoded */
    public static HeldFormPage page(String path, boolean multipart, String fields) {
        return page(path, multipart, SentForm.read(fields.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static HeldFormPage page(String path, boolean multipart, SubmittedForm form) {
        List<Sent> fields = new ArrayList<>();
        toSendAgain(form).texts().forEach((name, all) -> all.forEach(value -> fields.add(new Sent(name, value))));
        List<Sent> typed = fields.stream()
                .filter(field -> field.value().codePoints().anyMatch(Character::isIdeographic))
                .toList();
        return new HeldFormPage(path, multipart, List.copyOf(fields), typed);
    }

    /** Without the token, which will be another, and without passwords, which stand in no page and are kept nowhere. */
    static SubmittedForm toSendAgain(SubmittedForm form) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form.texts());
        fields.keySet()
                .removeIf(name -> name.equals(FormTokens.FIELD)
                        || name.toLowerCase(Locale.ROOT).contains("password"));
        return SubmittedForm.of(fields);
    }
}
