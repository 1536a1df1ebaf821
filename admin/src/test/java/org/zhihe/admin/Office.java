package org.zhihe.admin;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhihe.casework.account.Passwords;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;

/** The running program over a database of its own, with one member of staff for each role, signed in or not. */
public final class Office {
    public static final String PASSWORD = "a password of tests";

    public static final String SECOND_ADMINISTRATOR = "second_administrator";

    private static final Map<Role, String> BODIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.INTAKE_OFFICER, "centre"),
            Map.entry(Role.MEDIATOR, "mediation-committee"),
            Map.entry(Role.COMMITTEE_SECRETARY, "mediation-committee"),
            Map.entry(Role.ENFORCEMENT_OFFICER, "market-regulator"),
            Map.entry(Role.ADJUDICATOR, "ip-office"),
            Map.entry(Role.COURT_CLERK, "court-xianan"),
            Map.entry(Role.JUDGE, "court-xianan"),
            Map.entry(Role.POLICE_LIAISON, "police"),
            Map.entry(Role.PROCURATORATE_OBSERVER, "procuratorate"),
            Map.entry(Role.STATISTICIAN, "centre"),
            Map.entry(Role.ADMINISTRATOR, "centre")));

    private static final class Holder {
        private static final Map<String, Object> SETTINGS = Settings.of("admin");
        private static final Office ONE = staffed(SETTINGS);
    }

    private static final class Strict {
        private static final Office ONE = strict();

        private static Office strict() {
            Map<String, Object> settings = Settings.of("admin_strict");
            settings.put("zhihe.second-factor", "required");
            return staffed(settings);
        }
    }

    private final EmbeddedServer server;

    private Office(Map<String, Object> settings) {
        server = ApplicationContext.run(EmbeddedServer.class, settings);
    }

    private static Office staffed(Map<String, Object> settings) {
        Office office = new Office(settings);
        hire(office.context());
        return office;
    }

    /** The same for all tests that change nothing but matters of their own. */
    public static Office open() {
        return Holder.ONE;
    }

    /** One where nobody gets in without a second factor, as in earnest. */
    public static Office strict() {
        return Strict.ONE;
    }

    /** One more over the data of {@link #open}, with these settings instead; the test closes it. */
    public static Office another(Map<String, Object> different) {
        open();
        return new Office(Settings.elsewhere(Holder.SETTINGS, different));
    }

    public void close() {
        server.close();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** A browser that nobody has signed in with. */
    public Browser browser() {
        return new Browser("http://localhost:" + server.getPort());
    }

    public Browser signedIn(Role role) {
        return signedIn(login(role));
    }

    public Browser signedIn(String login) {
        Browser browser = browser();
        signIn(browser, login);
        return browser;
    }

    public void signIn(Browser browser, String login) {
        Browser.Answer answer = browser.post("/sign-in", Map.of("login", login, "password", PASSWORD));
        if (answer.status() != 303) {
            throw new IllegalStateException(login + " cannot sign in");
        }
    }

    /** One more member of staff, whom other tests do not meet. */
    public void hire(String login, Role role) {
        hire(context(), login, role, BODIES.get(role), bean(Passwords.class).hash(PASSWORD));
    }

    public static String login(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static void hire(ApplicationContext context) {
        String hash = context.getBean(Passwords.class).hash(PASSWORD);
        BODIES.forEach((role, body) -> hire(context, login(role), role, body, hash));
        hire(context, "judge_wuhan", Role.JUDGE, "court-wuhan", hash);
        hire(context, "second_mediator", Role.MEDIATOR, "mediation-committee", hash);
        hire(context, "second_intake", Role.INTAKE_OFFICER, "centre", hash);
        hire(context, SECOND_ADMINISTRATOR, Role.ADMINISTRATOR, "centre", hash);
    }

    private static void hire(ApplicationContext context, String login, Role role, String body, String hash) {
        long bodyId =
                context.getBean(Bodies.class).findByCode(body).orElseThrow().id();
        context.getBean(StaffMembers.class).save(Staff.hired(login, "职员" + login, role, bodyId, hash, Instant.EPOCH));
    }

    /** Somebody of this role at this body whom nobody else knows; returns the login. */
    public String newcomer(Role role, String body) {
        String login =
                login(role) + "_" + body + "_" + UUID.randomUUID().toString().substring(0, 6);
        hire(context(), login, role, body, bean(Passwords.class).hash(PASSWORD));
        return login;
    }

    public String mediationRequest() {
        return file(MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, Set.of(Claim.STOP, Claim.DAMAGES), "商标近似纠纷");
    }

    public String complaint(IpType right, Claim claim) {
        return file(MatterKind.COMPLAINT, right, Set.of(claim), "请求查处");
    }

    /** Files a matter with one party on each side and one file, as the public would. */
    public String file(MatterKind kind, IpType right, Set<Claim> claims, String title) {
        return file(context(), kind, right, claims, title);
    }

    /** The same about an act of long ago. */
    public String file(MatterKind kind, IpType right, Set<Claim> claims, String title, LocalDate day) {
        return file(context(), kind, right, claims, title, null, day);
    }

    public static String file(
            ApplicationContext context, MatterKind kind, IpType right, Set<Claim> claims, String title) {
        return file(context, kind, right, claims, title, null);
    }

    /** @param alias what a protected applicant is called; null for one that is not */
    public static String file(
            ApplicationContext context,
            MatterKind kind,
            IpType right,
            Set<Claim> claims,
            String title,
            @Nullable String alias) {
        LocalDate day = context.getBean(Clocks.class).today().minusDays(10);
        return file(context, kind, right, claims, title, alias, day);
    }

    private static String file(
            ApplicationContext context,
            MatterKind kind,
            IpType right,
            Set<Claim> claims,
            String title,
            @Nullable String alias,
            LocalDate day) {
        String formKey = UUID.randomUUID().toString();
        try {
            byte[] bytes = "evidence".getBytes(StandardCharsets.UTF_8);
            context.getBean(Uploads.class)
                    .add(formKey, EvidencePurpose.OTHER, "购买凭证.txt", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MatterContent content = new MatterContent(
                title,
                right,
                null,
                "经过" + title,
                "咸宁市",
                day,
                claims,
                "请求" + title,
                new BigDecimal("30000.00"),
                OtherProceeding.NONE);
        Party applicant = party(Side.APPLICANT, "甲公司" + title, "13800000001", "a@zhihe.invalid");
        Party respondent = party(Side.RESPONDENT, "乙公司" + title, "13900000002", "r@zhihe.invalid");
        Filing filing = new Filing(kind, content, applicant, List.of(respondent));
        return context.getBean(FilingDesk.class)
                .file(alias == null ? filing : filing.protectedBy(alias), formKey)
                .number();
    }

    private static Party party(Side side, String name, String phone, String email) {
        return Party.stated(side, 0, PartyKind.COMPANY, name, null, phone, email, "咸宁市一号");
    }

    /** The first of a side, whether it has been let in or not. */
    public Party party(String number, Side side) {
        Parties parties = bean(Parties.class);
        long matter = parties.admitted(number).get(0).matterId();
        return parties.ofMatter(matter).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    public LocalDate today() {
        return bean(Clocks.class).today();
    }
}
