package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

class RuleDeskTest extends CaseworkTest {
    private final RuleDesk desk = the(RuleDesk.class);

    private static Officer administrator() {
        return officer(Role.ADMINISTRATOR, "centre");
    }

    /** Others find the city's tables as the file says. */
    @AfterEach
    void forgetWhatWasPublished() {
        the(Rows.class).change("DELETE FROM routing_rule WHERE rule_version > 0");
        the(Rows.class).change("DELETE FROM court_competence WHERE rule_version > 0");
    }

    private String publish(Officer officer, RoutingRule candidate, long seen, String note) {
        return desk.publish(officer, the(RoutingRules.class), candidate, seen, note);
    }

    private static RoutingRule rule(String code) {
        return the(RoutingRules.class).latest(code).orElseThrow();
    }

    private static RoutingRule with(RoutingRule rule, String body, String basis, boolean withdrawn) {
        return new RoutingRule(
                rule.code(),
                rule.ruleVersion(),
                rule.basedOn(),
                withdrawn,
                rule.precedence(),
                rule.matterKinds(),
                rule.ipTypes(),
                rule.claims(),
                rule.procedureKind(),
                body,
                basis,
                rule.explanation(),
                rule.typicalTime(),
                rule.cost(),
                rule.datedBy(),
                rule.closedBesides(),
                rule.conditions(),
                rule.amountFrom(),
                rule.amountTo(),
                rule.places(),
                rule.domiciles(),
                rule.validFrom(),
                rule.validTo(),
                rule.countyBy());
    }

    private static MatterAtHand aGiComplaint() {
        return aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.GEOGRAPHICAL_INDICATION)
                .claiming(Claim.STOP)
                .accepted();
    }

    @Test
    void aPublishedRuleCountsFromThenOnAndOldDecisionsKeepTheirs() {
        MatterAtHand before = aGiComplaint().route("gi-enforcement");
        RoutingRule old = rule("gi-enforcement");
        publish(administrator(), with(old, old.bodyCode(), "新的依据", false), 0, "办法修订");
        MatterAtHand after = aGiComplaint().route("gi-enforcement");
        assertThat(the(RouteDecisions.class).ofMatter(before.id()).get(0)).satisfies(row -> {
            assertThat(row.ruleVersion()).isZero();
            assertThat(row.basis()).isEqualTo("《地理标志产品保护办法》第三十条");
        });
        long version = rule("gi-enforcement").ruleVersion();
        assertThat(version).isPositive();
        assertThat(the(RouteDecisions.class).ofMatter(after.id()).get(0)).satisfies(row -> {
            assertThat(row.ruleVersion()).isEqualTo(version);
            assertThat(row.basis()).isEqualTo("新的依据");
        });
        assertThat(the(RoutingRules.class).versions("gi-enforcement"))
                .extracting(RuleTable.VersionLine::note)
                .containsExactly("办法修订", null);
    }

    @Test
    void theCitysFileReadAgainLeavesWhatWasPublished() throws IOException {
        RoutingRule old = rule("gi-enforcement");
        publish(administrator(), with(old, old.bodyCode(), "新的依据", false), 0, "办法修订");
        int rules = the(RoutingRules.class).inOrder().size();
        for (String file : List.of("R__routing_rules.sql", "R__courts.sql")) {
            for (String statement : statements(file)) {
                the(Rows.class).change(statement);
            }
        }
        assertThat(rule("gi-enforcement").basis()).isEqualTo("新的依据");
        assertThat(the(RoutingRules.class).inOrder()).hasSize(rules);
    }

    private static List<String> statements(String file) throws IOException {
        try (InputStream in = RuleDeskTest.class.getResourceAsStream("/db/city/xianning/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            int insert = text.indexOf("INSERT INTO");
            int delete = text.indexOf("DELETE FROM");
            return List.of(
                    text.substring(delete, insert).strip().replace(";", ""),
                    text.substring(insert, text.lastIndexOf(';')));
        }
    }

    @Test
    void ofTwoWhoEditTheSameVersionTheSecondIsToldSo() {
        RoutingRule old = rule("gi-enforcement");
        publish(administrator(), with(old, old.bodyCode(), "甲", false), 0, "甲的修改");
        refused("stale", () -> publish(administrator(), with(old, old.bodyCode(), "乙", false), 0, "乙的修改"));
        assertThat(rule("gi-enforcement").basis()).isEqualTo("甲");
    }

    @Test
    void theCitysFileCountsAgainAsAVersionOfItsOwn() {
        RoutingRule file = rule("gi-enforcement");
        publish(administrator(), with(file, file.bodyCode(), "新的依据", true), 0, "停用");
        long edited = rule("gi-enforcement").ruleVersion();
        desk.restore(administrator(), the(RoutingRules.class), "gi-enforcement", edited, "停用有误");
        assertThat(rule("gi-enforcement")).satisfies(now -> {
            assertThat(now.saysAs(file)).isTrue();
            assertThat(now.basedOn()).isEqualTo(edited);
        });
        assertThat(the(RoutingRules.class).versions("gi-enforcement"))
                .extracting(RuleTable.VersionLine::note)
                .containsExactly("停用有误", "停用", null);
        long restored = rule("gi-enforcement").ruleVersion();
        assertThat(texts("SELECT act FROM audit_entry WHERE subject = ?", "rule gi-enforcement " + restored))
                .containsExactly("RULE_RESTORED");
    }

    @Test
    void onlyWhatCountsOtherwiseThanInTheFileIsRestoredAndOnlyWhatWasSeen() {
        RoutingRules table = the(RoutingRules.class);
        refused("rule.as-in-file", () -> desk.restore(administrator(), table, "gi-enforcement", 0, "没有改过"));
        RoutingRule old = rule("gi-enforcement");
        publish(administrator(), with(old, old.bodyCode(), "新的依据", false), 0, "办法修订");
        refused("stale", () -> desk.restore(administrator(), table, "gi-enforcement", 0, "没看新的"));
        String own = publish(administrator(), old.as("", 0, -1), -1, "增加");
        long version = rule(own).ruleVersion();
        refused("rule.as-in-file", () -> desk.restore(administrator(), table, own, version, "文件里没有"));
        notFound(() -> desk.restore(clerk(), table, "gi-enforcement", 0, "不是管理员"));
        assertThat(rule("gi-enforcement").basis()).isEqualTo("新的依据");
    }

    @Test
    void aWithdrawnRuleIsForNothing() {
        RoutingRule old = rule("gi-enforcement");
        publish(administrator(), with(old, old.bodyCode(), old.basis(), true), 0, "停用");
        assertThat(the(Routing.class).propose(aGiComplaint().matter()))
                .extracting(one -> one.rule().code())
                .doesNotContain("gi-enforcement");
    }

    @Test
    void aNewRuleGetsACodeOfItsOwn() {
        RoutingRule old = rule("gi-enforcement");
        RoutingRule fresh = with(old, old.bodyCode(), "另一依据", false).as("", 0, -1);
        String code = publish(administrator(), fresh, -1, "增加");
        assertThat(code).startsWith("own-");
        assertThat(rule(code).basis()).isEqualTo("另一依据");
    }

    @Test
    void whatNoBodyCouldDoIsNotPublished() {
        RoutingRule old = rule("gi-enforcement");
        refused(
                "route.not-theirs",
                () -> publish(administrator(), with(old, "court-xianan", old.basis(), false), 0, "错"));
        refused("rule.no-body", () -> publish(administrator(), with(old, "nobody", old.basis(), false), 0, "错"));
        refused(
                "rule.court-only",
                () -> publish(administrator(), with(old, RoutingRule.COMPETENT_COURT, old.basis(), false), 0, "错"));
        assertThat(rule("gi-enforcement").ruleVersion()).isZero();
    }

    @Test
    void onlyAnAdministratorPublishes() {
        RoutingRule old = rule("gi-enforcement");
        notFound(() -> publish(clerk(), old, 0, "不行"));
    }

    @Test
    void aPreviewNamesTheWaitingMattersWhoseProposalChanges() {
        MatterAtHand waiting = aGiComplaint();
        MatterAtHand other = aFiling().filed();
        RuleBook now = the(RuleBooks.class).now();
        RoutingRule old = rule("gi-enforcement");
        RulePreview.Effect effect = the(RulePreview.class).of(now, now.with(with(old, old.bodyCode(), "新的依据", false)));
        assertThat(effect.changed())
                .extracting(RulePreview.Changed::number)
                .contains(waiting.number())
                .doesNotContain(other.number());
        assertThat(the(RulePreview.class).of(now, now).changed()).isEmpty();
        assertThat(rule("gi-enforcement").ruleVersion()).isZero();
    }

    @Test
    void theCourtTableIsPublishedTheSameWay() {
        CourtCompetence old =
                the(CourtCompetences.class).latest("confirm-design").orElseThrow();
        CourtCompetence changed = new CourtCompetence(
                old.code(),
                0,
                -1,
                false,
                old.purpose(),
                old.precedence(),
                old.ipTypes(),
                old.conditions(),
                null,
                null,
                "",
                "",
                "court-xianan",
                old.basis(),
                old.explanation(),
                old.validFrom(),
                null);
        desk.publish(administrator(), the(CourtCompetences.class), changed, 0, "经批准由基层法院管辖");
        assertThat(the(Courts.class).confirming(IpType.DESIGN, LocalDate.of(2026, 11, 28)))
                .hasValueSatisfying(one -> assertThat(one.court().code()).isEqualTo("court-xianan"));
        refused("stale", () -> desk.publish(administrator(), the(CourtCompetences.class), changed, 0, "又一次"));
    }

    @Test
    void aRuleLeadsToNoCountyWhereNoCountyHasSuchABody() {
        RoutingRule ofCounty = rule("report-county");
        the(RuleDesk.class).check(ofCounty);
        refused("rule.no-county", () -> the(RuleDesk.class)
                .check(with(ofCounty, "copyright-office", ofCounty.basis(), false)));
    }
}
