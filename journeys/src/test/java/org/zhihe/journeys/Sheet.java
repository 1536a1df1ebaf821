package org.zhihe.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** A form as people know it: questions by their labels, in groups by their headings. */
final class Sheet {

    private static final int MOST_STEPS = 40;

    private static final Set<String> BUTTONS = Set.of("上一步", "下一步");
    private static final String FOLDED = "folded";

    /**
     * By which button one gets from the step that is shown to the one with the question, or that it is folded up there;
     * otherwise what it is.
     */
    private static final String WHERE = """
        field => {
          const group = field.closest("form > .group");
          const shown = document.querySelector("form[data-steps] > .group:not([hidden])");
          if (group && shown && group.hidden) {
            const before = group.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING;
            return before ? "上一步" : "下一步";
          }
          return field.closest("details:not([open])") ? "folded" : field.tagName;
        }\
        """;

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

    /**
     * Where a form is walked through step by step, walks to what is asked about; opens what it is folded into. The page is
     * asked once for each move, because looking a question up in a long form is most of the work.
     *
     * @return the name of its element
     */
    private String reach(Locator question) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            String where = String.valueOf(question.evaluate(WHERE));
            if (BUTTONS.contains(where)) {
                visitor.click(where);
            } else if (where.equals(FOLDED)) {
                question.locator("xpath=ancestor-or-self::details[not(@open)]/summary")
                        .first()
                        .click();
            } else {
                return where;
            }
        }
        throw new AssertionError("no way leads to " + question);
    }

    /** To the last step, where the button is. */
    private void walkTo(String button) {
        for (int steps = 0; steps < MOST_STEPS && visitor.canPress("下一步") && !visitor.canPress(button); steps++) {
            visitor.click("下一步");
        }
    }

    /** Writes into a field, or chooses from a list. */
    Sheet answer(String question, String answer) {
        Locator field = area.getByLabel(label(question));
        if (reach(field).equals("SELECT")) {
            field.selectOption(answer);
        } else {
            field.fill(answer);
        }
        return this;
    }

    /** Ticks options of one question. */
    Sheet choose(String question, String... options) {
        for (String option : options) {
            Locator choices = group(question);
            reach(choices);
            choices.getByLabel(label(option)).check();
        }
        return this;
    }

    Sheet tick(String statement) {
        Locator box = area.getByLabel(label(statement));
        reach(box);
        box.check();
        return this;
    }

    Sheet attach(String question, String name, String content) {
        FilePayload file = new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
        Locator field = area.getByLabel(label(question));
        reach(field);
        field.setInputFiles(file);
        return this;
    }

    Visitor submit(String button) {
        walkTo(button);
        return visitor.press(button);
    }

    private Locator group(String heading) {
        return area.getByRole(
                AriaRole.GROUP,
                new Locator.GetByRoleOptions().setName(label(heading)).setIncludeHidden(true));
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
