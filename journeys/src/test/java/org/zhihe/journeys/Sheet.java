package org.zhihe.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A form as people know it: questions by their labels, in groups by their headings. */
final class Sheet {

    private final Visitor visitor;
    private final Locator area;

    private Sheet(Visitor visitor, Locator area) {
        this.visitor = visitor;
        this.area = area;
    }

    static Sheet before(Visitor visitor) {
        return new Sheet(visitor, visitor.page().locator("main"));
    }

    Sheet within(String heading) {
        return new Sheet(visitor, group(heading));
    }

    /** Writes into a field, or chooses from a list. */
    Sheet answer(String question, String answer) {
        Locator field = area.getByLabel(label(question));
        if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(answer);
        } else {
            field.fill(answer);
        }
        return this;
    }

    /** Ticks options of one question. */
    Sheet choose(String question, String... options) {
        for (String option : options) {
            group(question).getByLabel(label(option)).check();
        }
        return this;
    }

    Sheet tick(String statement) {
        area.getByLabel(label(statement)).check();
        return this;
    }

    Sheet attach(String question, String name, String content) {
        FilePayload file = new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
        area.getByLabel(label(question)).setInputFiles(file);
        return this;
    }

    Visitor submit(String button) {
        return visitor.press(button);
    }

    private Locator group(String heading) {
        return area.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(label(heading)));
    }

    /** The words as they stand, whether or not the form adds that an answer may be left out. */
    private static Pattern label(String words) {
        return Pattern.compile("^\\s*" + escaped(words) + "(\\s*（选填）)?\\s*$");
    }

    /** For the browser's regular expressions, which do not know Java's way to quote. */
    private static String escaped(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
