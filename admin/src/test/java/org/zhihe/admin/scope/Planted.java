package org.zhihe.admin.scope;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.transfer.LeadAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;

/** A matter that has something marked in every field and lies on every desk. */
final class Planted {
    /** In all that is told of the matter itself. */
    static final List<String> MARKS = List.of(
            "标甲姓名",
            "标乙姓名",
            "标代理",
            "标题目",
            "标经过",
            "标地点",
            "标请求",
            "标权号",
            "标文件",
            "标内容",
            "13855550001",
            "13855550002",
            "13855550003",
            "mark-a@",
            "mark-b@",
            "标地址",
            "标协议");

    /** What was said in the mediation: for the desk that mediates. */
    static final List<String> INSIDE = List.of("标方案", "标笔录", "标到场");

    /** On no page at all: shown in full only when somebody sends the reason. */
    static final String IDENTITY = "E55550002";

    private final Office office;
    private final Filed filed;
    private final long transfer;

    Planted(Office office) {
        this.office = office;
        this.filed = file();
        mediate();
        lay();
        this.transfer = LeadAtHand.sent(office, number());
    }

    String number() {
        return filed.number();
    }

    long matterId() {
        return filed.applicant().matterId();
    }

    /** What fills a placeholder of an address, by the word in the table's last column. */
    String id(String what) {
        return switch (what) {
            case "evidence" -> newest("/matters/" + number(), ".files a");
            case "mail" -> mail();
            case "transfer" -> String.valueOf(transfer);
            case "party" -> String.valueOf(party(Side.RESPONDENT).id());
            default -> what;
        };
    }

    private String newest(String page, String link) {
        String href = office.signedIn(Role.INTAKE_OFFICER)
                .get(page)
                .page()
                .select(link)
                .attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private String mail() {
        return office.signedIn(Role.INTAKE_OFFICER).get("/outbox").page().select("tbody tr").stream()
                .filter(row -> row.text().contains(number()))
                .map(row -> row.select("a").attr("href").replace("/outbox/", ""))
                .findFirst()
                .orElseThrow();
    }

    private Party party(Side side) {
        return office.bean(Parties.class).ofMatter(matterId()).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private Filed file() {
        ApplicationContext context = office.context();
        String formKey = UUID.randomUUID().toString();
        try {
            byte[] bytes = "标内容".getBytes(StandardCharsets.UTF_8);
            context.getBean(Uploads.class)
                    .add(formKey, EvidencePurpose.OTHER, "标文件.txt", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LocalDate day = context.getBean(Clocks.class).today().minusDays(10);
        MatterContent content = new MatterContent(
                "标题目",
                IpType.TRADEMARK,
                "标权号",
                "标经过",
                "标地点",
                day,
                Set.of(Claim.DAMAGES),
                "标请求",
                null,
                OtherProceeding.NONE);
        Party applicant = party(Side.APPLICANT, "标甲姓名", "13855550001", "mark-a@zhihe.invalid")
                .representedBy("标代理", "13855550003", RepresentativeKind.LAWYER);
        Party respondent = party(Side.RESPONDENT, "标乙姓名", "13855550002", "mark-b@zhihe.invalid")
                .identifiedBy(new PartyIdentity(IdentityKind.PASSPORT, IDENTITY));
        return context.getBean(FilingDesk.class)
                .file(new Filing(MatterKind.MEDIATION_REQUEST, content, applicant, List.of(respondent)), formKey);
    }

    private static Party party(Side side, String name, String phone, String email) {
        return Party.stated(side, 0, PartyKind.COMPANY, name, null, phone, email, "标地址");
    }

    private void mediate() {
        String today = office.today().toString();
        take(Role.INTAKE_OFFICER, "accept");
        take(Role.INTAKE_OFFICER, "route");
        take(Role.COMMITTEE_SECRETARY, "appoint-mediator", "mediator", mediator());
        String a = String.valueOf(party(Side.APPLICANT).id());
        String b = String.valueOf(party(Side.RESPONDENT).id());
        take(Role.MEDIATOR, "invite-respondent", "party", b);
        take(Role.MEDIATOR, "record-consent", "party", a, "answer", "AGREED", "channel", "PHONE");
        take(Role.MEDIATOR, "record-consent", "party", b, "answer", "AGREED", "channel", "PHONE");
        take(Role.MEDIATOR, "schedule-session", "mode", "ON_SITE", "startsAt", today + " 23:59", "place", "标地点");
        take(Role.MEDIATOR, "hold-session", "present", "标到场", "record", "标笔录");
        take(Role.MEDIATOR, "note-offer", "side", "APPLICANT", "statement", "OFFERED", "amount", "1", "content", "标方案");
        take(Role.MEDIATOR, "note-offer", "side", "RESPONDENT", "statement", "ACCEPTED", "content", "标方案");
        take(
                Role.MEDIATOR,
                "record-agreement",
                "form",
                "WRITTEN",
                "facts",
                "标协议",
                "terms",
                "标协议",
                "debtor-1",
                "RESPONDENT",
                "promise-1",
                "标协议",
                "amount-1",
                "1",
                "dueOn-1",
                office.today().plusDays(9).toString(),
                "partiesSignedOn",
                today,
                "mediatorSignedOn",
                today,
                "sealedOn",
                today);
    }

    private String mediator() {
        return office
                .signedIn(Role.COMMITTEE_SECRETARY)
                .get("/matters/" + number() + "/steps/appoint-mediator")
                .page()
                .select("option")
                .stream()
                .filter(one -> one.text().equals("职员" + Office.login(Role.MEDIATOR)))
                .map(one -> one.attr("value"))
                .findFirst()
                .orElseThrow();
    }

    private void lay() {
        lay(Desk.ENFORCEMENT, "market-regulator");
        lay(Desk.ADJUDICATION, "ip-office");
        lay(Desk.COURT, "court-xianan");
        lay(Desk.OVERSIGHT, "police");
        lay(Desk.OVERSIGHT, "procuratorate");
    }

    private void lay(Desk desk, String body) {
        long bodyId = office.bean(Bodies.class).findByCode(body).orElseThrow().id();
        office.bean(Docket.class).lay(matterId(), desk, bodyId, null);
    }

    private void take(Role role, String step, String... answers) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            form.put(answers[i], answers[i + 1]);
        }
        Browser.Answer answer = office.signedIn(role).take(number(), step, form);
        if (answer.status() != 303) {
            throw new IllegalStateException(step + ": " + answer.status() + " " + answer.text());
        }
    }
}
