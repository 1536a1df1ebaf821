package org.zhihe.journeys;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe finds on a page against WCAG 2.2 AA and good practice, as far as it keeps somebody out. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> KEEPS_SOMEBODY_OUT = Set.of("serious", "critical");

    private Accessibility() {}

    static List<String> violations(Page page) {
        AxeRunOptions onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyViolations).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> KEEPS_SOMEBODY_OUT.contains(rule.getImpact()))
                        .map(Accessibility::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return "%s (%s): %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(CheckedNode::getHtml)
                                .map(html -> "    " + html)
                                .collect(joining("\n")));
    }
}
