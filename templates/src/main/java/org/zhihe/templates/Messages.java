package org.zhihe.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of every page, mail and paper. All bundles share one key space; a key that is missing or worded twice is an
 * exception, so that a raw key never reaches a person. {@code {0}} stands for the first argument; apostrophes are plain
 * text.
 */
public final class Messages {

    /** One file per area under {@code words/}. */
    public static final List<String> AREAS = List.of(
            "layout",
            "session",
            "form",
            "vocabulary",
            "bodies",
            "paper",
            "official",
            "portal",
            "privacy",
            "guide",
            "question",
            "draft",
            "tracking",
            "confirmation",
            "queue",
            "voice",
            "mailed",
            "penalty",
            "routing",
            "agency",
            "admin",
            "staff",
            "protection",
            "linking",
            "transfer",
            "counter",
            "mail",
            "error",
            "refusal",
            "timeline",
            "evidence",
            "procedures",
            "clock");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** The Chinese words, which are complete. */
    public static Messages chinese() {
        Messages all = new Messages(Map.of());
        for (String area : AREAS) {
            all = all.with(readArea(area));
        }
        return all;
    }

    /** These words and more, such as a city's own. None may replace another. */
    public Messages with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(words);
        more.forEach((key, text) -> {
            if (all.put(key, text) != null) {
                throw new IllegalStateException("worded in two bundles: " + key);
            }
        });
        return new Messages(all);
    }

    /** @throws MissingResourceException if nobody has worded the key */
    public String get(String key, Object... args) {
        String text = words.get(key);
        if (text == null) {
            throw new MissingResourceException("no words for " + key, Messages.class.getName(), key);
        }
        return fill(key, text, args);
    }

    /** The word for an enum constant: key {@code <EnumSimpleName>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** All keys in order, for tests that compare them with what is used. */
    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** Dates, amounts and enum constants as people read them; other values by their own text. */
    public String show(Object value) {
        return value instanceof Enum<?> constant ? of(constant) : Formats.show(value);
    }

    private String fill(String key, String text, Object[] args) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= args.length) {
                throw new IllegalArgumentException("no argument " + index + " for " + key);
            }
            return Matcher.quoteReplacement(show(Objects.requireNonNull(args[index], key)));
        });
    }

    private static Map<String, String> readArea(String area) {
        String path = "words/" + area + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            Reader reader = new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8);
            Map<String, String> read = new HashMap<>();
            Once once = new Once();
            once.load(reader);
            once.forEach((key, text) -> read.put((String) key, (String) text));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Plain properties let the last of two equal keys win, silently. */
    private static final class Once extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException("worded twice: " + key);
            }
            return super.put(key, value);
        }
    }
}
