package org.zhihe.templates.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.ActionGroup;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.EvidencePassport;
import org.zhihe.templates.page.EvidenceSide;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.FileLine;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PartyCard;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Tab;
import org.zhihe.templates.page.Turn;

/** Page models in the shape that the two programs supply; the templates rely on these names only. */
final class Pages {

    private Pages() {}

    public record Way(String key, String href, int minutes) {}

    public record Notice(String title, String href, LocalDate on) {}

    public record DraftOffer(int count, String way, String href, Instant savedAt, boolean shared) {}

    public record Home(FormView tracking, List<Way> ways, DraftOffer draft, List<Station> line, List<Notice> notices) {}

    public record Choose(List<Way> ways, DraftOffer draft) {}

    public record DraftState(int page, int version, String href, String status, String trouble, String newerHref) {}

    public record Filing(
            String way,
            FormView form,
            String action,
            String formKey,
            List<String> before,
            String saveAction,
            boolean continued,
            DraftState draft) {}

    public record Receipt(
            String number,
            String queryCode,
            Instant filedAt,
            List<Station> line,
            String next,
            LocalDate answerBy,
            String counted,
            List<Fact> facts,
            List<Fact> said,
            List<Checklist> more,
            List<FileLine> files,
            List<InSeries> series,
            String trackHref,
            Qr qr) {}

    public record InSeries(String number, String respondent, String queryCode, String href) {}

    public record Statement(String number, List<Fact> content, List<Fact> said, List<Checklist> more, String addHref) {}

    public record Find(FormView form, boolean kept, String signInHref) {}

    public record CalendarRow(String href, String year, String state, boolean known, long daysOff, long worked) {}

    public record CalendarList(List<CalendarRow> rows) {}

    public record CalendarRun(String days, String kind, String name, List<CalendarDay> each) {}

    public record CalendarDay(LocalDate day, String machine) {}

    public record CalendarYear(
            String flash,
            String year,
            List<CalendarRun> runs,
            FormView whole,
            FormView more,
            String action,
            String version,
            List<FormView.ErrorView> errors) {}

    public record CalendarPreview(
            String year,
            List<String> added,
            List<String> removed,
            String moves,
            List<String> moved,
            String more,
            String action,
            String text,
            String version,
            String back) {}

    public record Tracking(
            String flash,
            String number,
            String kindLabel,
            String viewerRole,
            String title,
            String statusWord,
            String statusSentence,
            String seal,
            Turn turn,
            Clock clock,
            List<Clock> clocks,
            List<Action> actions,
            List<Action> more,
            List<String> rights,
            List<RouteView> routes,
            List<Station> line,
            List<List<Paper>> stationPapers,
            List<Happening> timeline,
            List<Paper> papers,
            List<PartyCard> parties,
            List<EvidenceSide> files,
            String limits,
            List<String> representatives,
            String representativesHref,
            String consentsHref,
            String claim) {}

    public record Consents(
            String flash,
            String number,
            List<Fact> consents,
            String kept,
            FormView form,
            String action,
            String withdrawalHref,
            String backHref) {}

    public record Missing(String what, String how) {}

    public record Correction(
            String number,
            List<Missing> missing,
            LocalDate by,
            String counted,
            List<FileLine> files,
            FormView form,
            String action,
            String version,
            String formKey,
            String backHref) {}

    public record Said(String by, Instant at, String text, String mark, boolean answer) {}

    public record Questions(String number, List<Said> thread, FormView form, String action, String backHref) {}

    public record NotYet(
            String number,
            String title,
            String why,
            List<Fact> facts,
            List<String> courts,
            List<String> steps,
            String askHref,
            String backHref) {}

    public record Reopening(String number, String why, String insteadHref, String backHref) {}

    public record PartyStep(
            String number,
            String title,
            String lead,
            List<Fact> facts,
            String warning,
            FormView form,
            String action,
            String submitLabel,
            String version,
            String formKey,
            String backHref) {}

    public record Verify(FormView form, String tone, String answer, String explanation, String hash) {}

    public record Penalty(
            FormView form, String tone, String verdict, String explanation, List<Fact> facts, List<Way> ways) {
        public record Way(String title, List<Fact> facts, String how) {}
    }

    public record PartyEvidence(String number, EvidencePassport item, String backHref) {}

    public record StaffEvidence(MatterHeader header, EvidencePassport item, String checkHref) {}

    public record Sheet(PaperSheet sheet, String number, String backHref) {}

    public record DeskSheet(PaperSheet sheet, String number, String backHref, Qr qr) {}

    public record SignIn(
            String title, String lead, FormView form, String action, String submitLabel, List<NavLink> links) {}

    public record Qr(int size, String path) {}

    public record Authenticator(Qr qr, String secret, FormView form, String action) {}

    public record Message(String title, List<String> paragraphs, String href, String linkLabel) {}

    public record StaffRow(
            String href,
            String login,
            String name,
            String roleLabel,
            String bodyName,
            String state,
            Instant lastSignedInAt,
            String secondFactor) {}

    public record Waiting(String sentence, String proposed, String approve, String reject, String rejectLabel) {}

    public record StaffList(String flash, String rule, List<Waiting> waiting, List<StaffRow> rows) {}

    public record StaffAct(String label, String explanation, String action) {}

    public record StaffMember(
            String name,
            String flash,
            List<Fact> facts,
            FormView form,
            String action,
            String version,
            List<StaffAct> acts,
            String waiting,
            String note) {}

    public record Session(long id, String device, Instant since, Instant lastSeen, boolean current) {}

    public record Me(String flash, List<Fact> facts, List<Session> sessions, boolean recoveryCodes) {}

    public record RecoveryCodes(List<String> codes, String next) {}

    public record QueueRow(
            String number,
            String href,
            String title,
            String parties,
            String kindLabel,
            String stageLabel,
            Clock clock,
            String handler,
            List<String> badges,
            String why,
            String next,
            boolean yours) {}

    public record Task(String text, String href) {}

    public record Queue(
            String lead,
            List<Task> tasks,
            List<Tab> tabs,
            String tab,
            String search,
            String action,
            List<Option> handlers,
            String handler,
            List<QueueRow> rows,
            Pager pager) {}

    public record Voice(List<Said> thread, List<Fact> rights, List<Fact> rating) {}

    public record MatterHeader(
            String number,
            String title,
            String kindLabel,
            String stageLabel,
            Instant receivedAt,
            String handler,
            String href,
            String seal) {}

    public record ProcedureCard(
            String title,
            String number,
            String statusLabel,
            String sentence,
            List<Fact> facts,
            List<Action> steps,
            String seal,
            boolean open) {}

    public record RouteLine(Instant at, String route, String reason, String rule, String by) {}

    public record Matter(
            String flash,
            MatterHeader header,
            List<Station> line,
            Turn turn,
            List<Action> steps,
            List<ProcedureCard> procedures,
            List<Clock> clocks,
            LinkedMatters linked,
            List<PartyCard> parties,
            List<Fact> tracks,
            List<ActionGroup> aside,
            List<Fact> filing,
            List<Fact> statements,
            List<EvidenceGroup> evidence,
            Voice voice,
            List<Paper> papers,
            List<Action> drafting,
            List<Happening> timeline,
            List<RouteLine> routes) {}

    public record LinkedMatters(List<LinkedLine> links, List<LinkedLine> alike, List<FileLine> files) {}

    public record LinkedLine(
            String label, String number, String href, String title, String stageLabel, String reason) {}

    public record Counter(FormView form, String formKey) {}

    public record ExpertRow(String href, String name, String fields, String employer, String state) {}

    public record ExpertList(String flash, List<ExpertRow> rows) {}

    public record Expert(String title, FormView form, String action, String version) {}

    public record Identity(MatterHeader header, List<Fact> facts) {}

    public record ProtectedIdentity(MatterHeader header, String until, List<Fact> facts) {}

    public record Proposal(String title, String reason, String basis, String cost, boolean first) {}

    public record Guidance(List<String> cautions, List<Proposal> proposals, List<Fold> folds) {}

    public record Fold(String title, List<Proposal> items) {}

    public record RouteView(
            Instant at,
            String title,
            String explanation,
            String basis,
            String reason,
            List<Proposal> alternatives,
            List<String> objections,
            String objectHref) {}

    public record RuleRow(
            String href, String label, String body, String condition, String basis, String days, String version) {}

    public record RuleList(String flash, List<Tab> rights, List<RuleRow> rules, List<RuleRow> courts) {}

    public record RuleVersion(String version, String basis, String days, String note, String by) {}

    public record Effect(int tried, List<EffectRow> rows) {}

    public record EffectRow(String number, String what, String before, String after) {}

    public record Restore(
            String title, String row, List<RuleVersion> versions, FormView form, String version, Effect effect) {}

    public record Rule(
            String flash,
            String title,
            FormView form,
            String action,
            String version,
            String restore,
            Effect effect,
            List<RuleVersion> versions) {}

    public record TryOut(FormView form, Guidance guidance, String court) {}

    public record Step(
            MatterHeader header,
            String title,
            String lead,
            List<Fact> facts,
            Guidance guidance,
            String warning,
            FormView form,
            String action,
            String submitLabel,
            String version) {}

    public record OutboxRow(
            String href,
            String subject,
            String recipient,
            String matterNumber,
            Instant at,
            String stateLabel,
            String note) {}

    public record Outbox(List<Tab> tabs, List<OutboxRow> rows, Pager pager, boolean bare) {}

    public record Statistics(List<StatisticsTable> tables) {}

    public record StatisticsTable(String key, String title, int total, String note, List<StatisticsRow> rows) {}

    public record StatisticsRow(String label, int matters, int percent) {}

    public record AuditRow(
            Instant at,
            String time,
            String who,
            String whoHref,
            String act,
            boolean refused,
            String number,
            String numberHref,
            String subject,
            String network) {}

    public record Audit(List<Fact> chain, String alarm, FormView form, List<AuditRow> rows, Pager pager) {}

    public record Mail(String subject, List<Fact> facts, String text, String htmlHref) {}
}
