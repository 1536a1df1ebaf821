package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.admin.intake.WayWords;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.CourtCompetence;
import org.zhihe.casework.routing.Needs;
import org.zhihe.casework.routing.RouteProposal;
import org.zhihe.casework.routing.RoutingRule;
import org.zhihe.casework.routing.RuleBook;
import org.zhihe.casework.routing.RulePreview;
import org.zhihe.casework.routing.RuleRow;
import org.zhihe.casework.routing.RuleTable;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Tab;

/** Words the rows of the tables. */
@Singleton
class RuleSheet {
    private final WayWords ways;
    private final Messages messages;

    RuleSheet(WayWords ways, Messages messages) {
        this.ways = ways;
        this.messages = messages;
    }

    RuleListPage list(RuleBook book, String done, Optional<IpType> right) {
        return new RuleListPage(
                flash(done),
                rights(book, right),
                book.rules().stream()
                        .filter(rule -> concerns(rule.ipTypes(), right))
                        .map(rule -> row(rule, book))
                        .toList(),
                book.courts().stream()
                        .filter(row -> concerns(row.ipTypes(), right))
                        .map(row -> row(row, book))
                        .toList());
    }

    /** What is for all rights is for each. */
    private static boolean concerns(String ipTypes, Optional<IpType> right) {
        return ipTypes.isEmpty()
                || right.isEmpty()
                || Arrays.stream(ipTypes.split(","))
                        .anyMatch(one -> one.strip().equals(right.get().name()));
    }

    private List<Tab> rights(RuleBook book, Optional<IpType> current) {
        return Stream.concat(
                        Stream.of(Optional.<IpType>empty()),
                        Arrays.stream(IpType.values()).map(Optional::of))
                .map(right -> new Tab(
                        right.map(messages::of).orElseGet(() -> messages.get("rule.all")),
                        right.map(one -> "/rules?right=" + one.name()).orElse("/rules"),
                        Math.toIntExact(book.rules().stream()
                                .filter(rule -> concerns(rule.ipTypes(), right))
                                .count()),
                        right.equals(current)))
                .toList();
    }

    String flash(String done) {
        return done.isEmpty() ? "" : messages.get("rule.done");
    }

    private RuleListPage.Row row(RoutingRule rule, RuleBook book) {
        String what = names(rule.matterKinds(), "MatterKind") + " · " + names(rule.ipTypes(), "IpType") + " · "
                + names(rule.claims(), "Claim");
        String body = rule.bodyCode().equals(RoutingRule.COMPETENT_COURT)
                ? messages.get("rule.competent-court")
                : name(book.bodies().get(rule.bodyCode()));
        return new RuleListPage.Row(
                "/rules/routes/" + rule.code(),
                what,
                messages.get("step.route.way", rule.procedureKind(), county(rule, body)),
                conditions(rule.needs()),
                rule.basis(),
                days(rule.validFrom(), rule.validTo()),
                version(rule.ruleVersion(), rule.withdrawn()));
    }

    private String county(RoutingRule rule, String body) {
        return rule.countyBy() == null ? body : messages.get("rule.county", body, rule.countyBy());
    }

    private RuleListPage.Row row(CourtCompetence row, RuleBook book) {
        return new RuleListPage.Row(
                "/rules/courts/" + row.code(),
                messages.of(row.purpose()) + " · " + names(row.ipTypes(), "IpType"),
                name(book.bodies().get(row.bodyCode())),
                conditions(row.needs()),
                row.basis(),
                days(row.validFrom(), row.validTo()),
                version(row.ruleVersion(), row.withdrawn()));
    }

    private static String name(@Nullable Body body) {
        return body == null ? "" : body.name();
    }

    private String names(String constants, String type) {
        return constants.isEmpty()
                ? messages.get("rule.any")
                : Arrays.stream(constants.split(","))
                        .map(one -> messages.get(type + "." + one.strip()))
                        .collect(Collectors.joining("、"));
    }

    private String conditions(Needs needs) {
        List<String> said = new ArrayList<>();
        needs.conditions().forEach((condition, finding) -> said.add(messages.get("routing.known", condition, finding)));
        if (needs.amountFrom() != null) {
            said.add(messages.get("routing.known", "≥", needs.amountFrom()));
        }
        if (needs.amountTo() != null) {
            said.add(messages.get("routing.known", "≤", needs.amountTo()));
        }
        places(Condition.ACT_PLACE, needs.places(), said);
        places(Condition.DOMICILE, needs.domiciles(), said);
        return String.join("；", said);
    }

    private void places(Condition condition, List<String> named, List<String> said) {
        if (!named.isEmpty()) {
            String where = named.stream()
                    .map(one -> messages.has("Territory." + one) ? messages.get("Territory." + one) : one)
                    .collect(Collectors.joining("、"));
            said.add(messages.get("routing.known", condition, where));
        }
    }

    private String days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? messages.get("routing.days.open", from) : messages.get("routing.days", from, to);
    }

    private String version(long version, boolean withdrawn) {
        String number = version == 0 ? messages.get("rule.version.file") : messages.get("rule.version.number", version);
        return withdrawn ? number + " · " + messages.get("rule.withdrawn") : number;
    }

    /** @param code empty for a row that does not exist yet */
    <R extends RuleRow<R>> RulePage page(
            RowForm<R> form,
            String code,
            String path,
            String version,
            FormView view,
            @Nullable RulePage.Effect effect) {
        RuleTable<R> table = form.table();
        boolean edited = table.latest(code).flatMap(table::otherwiseInFile).isPresent();
        return new RulePage(
                "",
                code.isEmpty()
                        ? messages.get(form.words() + ".title.new")
                        : messages.get(form.words() + ".title", code),
                view,
                path,
                version,
                edited ? path + "/restore" : "",
                effect,
                versions(table.versions(code)));
    }

    List<RulePage.Version> versions(List<RuleTable.VersionLine> lines) {
        return lines.stream()
                .map(line -> new RulePage.Version(
                        version(line.ruleVersion(), line.withdrawn()),
                        line.basis(),
                        days(line.validFrom(), line.validTo()),
                        line.note() == null ? "" : line.note(),
                        line.publishedAt() == null || line.publishedByName() == null
                                ? ""
                                : messages.get("rule.versions.by.whom", line.publishedByName(), line.publishedAt())))
                .toList();
    }

    RulePage.Effect effect(RulePreview.Effect effect) {
        return new RulePage.Effect(
                effect.tried(),
                effect.changed().stream()
                        .map(one -> new RulePage.Effect.Row(
                                one.number(),
                                messages.of(one.kind()) + " · " + messages.of(one.ipType()),
                                way(one.before()),
                                way(one.after())))
                        .toList());
    }

    private String way(@Nullable RouteProposal way) {
        return way == null ? messages.get("rule.effect.no-way") : ways.label(way) + "（" + way.basis() + "）";
    }
}
