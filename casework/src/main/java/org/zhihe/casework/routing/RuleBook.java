package org.zhihe.casework.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The tables as they stand, or as they would with a row changed.
 *
 * @param rules withdrawn ones included
 */
public record RuleBook(List<RoutingRule> rules, List<CourtCompetence> courts, Map<String, Body> bodies) {
    public RuleBook {
        rules = List.copyOf(rules);
        courts = List.copyOf(courts);
        bodies = Map.copyOf(bodies);
    }

    /** With this rule in place of what counts for its code now. */
    public RuleBook with(RoutingRule candidate) {
        List<RoutingRule> changed = Stream.concat(
                        rules.stream().filter(one -> !one.code().equals(candidate.code())), Stream.of(candidate))
                .sorted(Comparator.comparingInt(RoutingRule::precedence).thenComparing(RoutingRule::code))
                .toList();
        return new RuleBook(changed, courts, bodies);
    }

    /** With this row in place of what counts for its code now. */
    public RuleBook with(CourtCompetence candidate) {
        List<CourtCompetence> changed = Stream.concat(
                        courts.stream().filter(one -> !one.code().equals(candidate.code())), Stream.of(candidate))
                .sorted(Comparator.comparingInt(CourtCompetence::precedence).thenComparing(CourtCompetence::code))
                .toList();
        return new RuleBook(rules, changed, bodies);
    }

    Body bodyOrRefuse(String code) {
        Body body = bodies.get(code);
        if (body == null) {
            throw new StepRefused("rule.no-body");
        }
        return body;
    }

    /** Whether some county has a body that works for that one. */
    boolean inCounties(String code) {
        return bodies.values().stream().anyMatch(one -> code.equals(one.parentCode()));
    }

    public Considered consider(Dispute dispute) {
        Sorting sorting = new Sorting();
        for (RoutingRule rule : rules) {
            Fit fit = rule.withdrawn() ? Fit.NO : rule.fit(dispute);
            if (fit.excluded()) {
                continue;
            }
            if (toProsecutors(rule)) {
                lead(rule, fit, dispute).ifPresent(sorting.leads::add);
            } else if (!rule.holdsFor(dispute)) {
                sorting.outOfForce.add(rule);
            } else if (rule.toCourt()) {
                asked(CourtPurpose.CIVIL, dispute, dispute.filedOn())
                        .forEach(court -> sorting.add(at(rule, court), fit.and(court.fit())));
            } else {
                competent(rule, dispute)
                        .ifPresent(body ->
                                sorting.add(new RouteProposal(rule, body, rule.basis(), rule.explanation()), fit));
            }
        }
        return sorting.done();
    }

    /** None while nobody has established the place, or where the county has no such body: then the city's own rule is left. */
    private Optional<Body> competent(RoutingRule rule, Dispute dispute) {
        Body named = bodies.get(rule.bodyCode());
        if (named == null || rule.countyBy() == null) {
            return Optional.ofNullable(named);
        }
        return dispute.known().place(rule.countyBy()).flatMap(place -> bodies.values().stream()
                .filter(one -> one.worksFor(named, place))
                .findFirst());
    }

    private boolean toProsecutors(RoutingRule rule) {
        Body body = bodies.get(rule.bodyCode());
        return body != null && body.kind().receivesLeads();
    }

    /** Only what is certain: that there may be a crime is said by a person, never by an open question. */
    private Optional<RouteProposal> lead(RoutingRule rule, Fit fit, Dispute dispute) {
        return fit.certain() && rule.holdsFor(dispute)
                ? Optional.ofNullable(bodies.get(rule.bodyCode()))
                        .map(body -> new RouteProposal(rule, body, rule.basis(), rule.explanation()))
                : Optional.empty();
    }

    private static RouteProposal at(RoutingRule rule, AskedCourt court) {
        return new RouteProposal(
                rule,
                court.body(),
                court.row().basis(),
                rule.explanation() + court.row().explanation());
    }

    /** What any row for such a dispute asks about, in the order of the constants. */
    public Set<Condition> conditions(Dispute dispute) {
        Set<Condition> asked = EnumSet.noneOf(Condition.class);
        rules.stream()
                .filter(rule -> !rule.withdrawn() && rule.listed(dispute))
                .flatMap(rule -> Stream.ofNullable(rule.countyBy()))
                .forEach(asked::add);
        Stream.concat(
                        rules.stream()
                                .filter(rule -> !rule.withdrawn() && rule.listed(dispute))
                                .map(RoutingRule::needs),
                        courts.stream()
                                .filter(row -> row.concerns(dispute.ipType(), dispute.filedOn()))
                                .map(CourtCompetence::needs))
                .forEach(needs -> asked.addAll(needs.asked()));
        return asked;
    }

    /** @param fit never excluded */
    record AskedCourt(CourtCompetence row, Body body, Fit fit) {}

    /** The courts that may be the one, up to the first that certainly is. */
    List<AskedCourt> asked(CourtPurpose purpose, Dispute dispute, LocalDate day) {
        List<AskedCourt> asked = new ArrayList<>();
        for (CourtCompetence row : courts) {
            Fit fit = row.fit(purpose, dispute, day);
            Body body = bodies.get(row.bodyCode());
            if (!fit.excluded() && body != null) {
                asked.add(new AskedCourt(row, body, fit));
                if (fit.certain()) {
                    break;
                }
            }
        }
        return asked;
    }

    /** Keeps apart what is certain, possible and out of force while the rules are tried in their order. */
    private static final class Sorting {
        private final List<RouteProposal> ways = new ArrayList<>();
        private final List<PossibleRoute> possible = new ArrayList<>();
        private final List<RoutingRule> outOfForce = new ArrayList<>();
        private final List<RouteProposal> leads = new ArrayList<>();

        void add(RouteProposal way, Fit fit) {
            if (!fit.certain()) {
                maybe(new PossibleRoute(way, fit.open()));
            } else if (ways.stream().noneMatch(one -> same(one, way.procedure(), way.body()))) {
                ways.add(way);
            }
        }

        /** Two rules may lead to the same body of a county by two places: what they wait for is said once. */
        private void maybe(PossibleRoute route) {
            if (possible.stream()
                    .noneMatch(one -> one.open().equals(route.open())
                            && same(
                                    one.way(),
                                    route.way().procedure(),
                                    route.way().body()))) {
                possible.add(route);
            }
        }

        Considered done() {
            List<PossibleRoute> others = possible.stream()
                    .filter(maybe -> ways.stream()
                            .noneMatch(one -> same(
                                    one, maybe.way().procedure(), maybe.way().body())))
                    .toList();
            List<RoutingRule> missed = outOfForce.stream()
                    .filter(rule -> Stream.concat(ways.stream(), others.stream().map(PossibleRoute::way))
                            .noneMatch(way -> leadsAlike(way.rule(), rule)))
                    .toList();
            return new Considered(ways, others, missed, leads);
        }

        private static boolean same(RouteProposal way, ProcedureKind kind, Body body) {
            return way.procedure() == kind && Objects.equals(way.body().id(), body.id());
        }

        private static boolean leadsAlike(RoutingRule one, RoutingRule other) {
            return one.procedureKind() == other.procedureKind()
                    && one.bodyCode().equals(other.bodyCode());
        }
    }
}
