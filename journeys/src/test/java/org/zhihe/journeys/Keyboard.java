package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys only: what Tab does not reach is not there, and focus that cannot be seen is a fault. */
final class Keyboard {

    private static final int FARTHEST = 80;
    private static final String NAME_OF_FOCUSED = """
            () => {
              const at = document.activeElement;
              const label = at.labels && at.labels.length ? at.labels[0].innerText : at.innerText;
              return (label || "").replace("（选填）", "").trim();
            }""";
    private static final int MOST_STEPS = 20;
    private static final String SHOWN = """
            words => Array.from(document.querySelectorAll("label, button")).some(one =>
              one.offsetParent && one.innerText.replace("（选填）", "").trim() === words)""";
    private static final String FOCUS_SHOWS = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== "none" || style.boxShadow !== "none";
            }""";

    private final Visitor visitor;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Tabs on until what has these words has the focus. */
    Keyboard to(String words) {
        for (int presses = 0; presses < FARTHEST; presses++) {
            press("Tab");
            if (words.equals(visitor.page().evaluate(NAME_OF_FOCUSED))) {
                assertThat(visitor.page().evaluate(FOCUS_SHOWS))
                        .as("whether the focus on %s can be seen", words)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("Tab never reached " + words);
    }

    /** In a form that is walked step by step, by its button to the step that has these words, and on to them. */
    Keyboard walkTo(String words) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (Boolean.TRUE.equals(visitor.page().evaluate(SHOWN, words))) {
                return to(words);
            }
            walkOn();
        }
        throw new AssertionError("no step has " + words);
    }

    Keyboard walkOn() {
        return to("下一步").press("Enter");
    }

    Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    /** Walks down a list to an option. */
    Keyboard select(String option) {
        String chosen = "() => document.activeElement.selectedOptions[0].text";
        for (int presses = 0; presses < FARTHEST; presses++) {
            if (option.equals(visitor.page().evaluate(chosen))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("no " + option + " in the list");
    }
}
