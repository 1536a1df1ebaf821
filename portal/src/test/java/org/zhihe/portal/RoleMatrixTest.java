package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** Every route, asked for by everybody; who may is in {@code routes.csv}. */
class RoleMatrixTest {
    /** In all that the applicant says. */
    private static final List<String> MARKS =
            List.of("标甲姓名", "标乙姓名", "标题目", "标经过", "标地点", "标请求", "标权名", "标文件", "标内容", "13855550001", "mark-a@");

    /** Of the applicant alone. */
    private static final List<String> APPLICANTS = List.of("13855550001", "mark-a@", "标内容");

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Citizen> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, Set<String>> WORDS = Map.of(
            "applicant", Set.of("anybody", "party", "principal", "applicant", "client"),
            "respondent", Set.of("anybody", "party", "principal", "respondent"),
            "representative", Set.of("anybody", "party", "applicant", "representative", "account"),
            "former representative", Set.of("anybody", "account"),
            "another party", Set.of("anybody"),
            "another account", Set.of("anybody", "account"),
            "nobody", Set.of("anybody"));

    private static String number;
    private static final Map<String, String> PLANTED = new HashMap<>();

    /** @param who one of the words above; {@code with} says what fills the placeholders, or that the route opens later */
    private record Entry(String method, String path, String who, String with) {
        String route() {
            return method + " " + path;
        }

        boolean allows(String person) {
            return WORDS.get(person).contains(who);
        }

        /** What the page is for has not come yet in the planted matter. */
        boolean later() {
            return with.equals("later");
        }
    }

    @BeforeAll
    static void plant() {
        Citizen applicant = new Citizen();
        Map<String, Object> form = Forms.sound(applicant, "mediation");
        form.putAll(Map.of("rightName", "标权名", "title", "标题目", "whatHappened", "标经过", "happenedWhere", "标地点"));
        form.putAll(Map.of("claimText", "标请求", "applicantName", "标甲姓名", "applicantPhone", "13855550001"));
        form.putAll(Map.of("applicantEmail", "mark-a@company.invalid", "respondent-0-Name", "标乙姓名"));
        Upload file = new Upload("标文件.txt", "标内容".getBytes(StandardCharsets.UTF_8));
        number = applicant
                .postMultipart("/filing/mediation", form, file)
                .location()
                .split("/")[2];
        String href = applicant
                .get("/matters/" + number)
                .page()
                .select("a[href*=/evidence/]")
                .attr("href");
        PLANTED.put("evidence", href.substring(href.lastIndexOf('/') + 1));
        People lawyer = People.aPerson();
        PLANTED.put("power", Powers.accepted(applicant, number, "SPECIAL", lawyer));
        People former = People.aPerson();
        String ended = Powers.accepted(applicant, number, "SPECIAL", former);
        applicant.post("/matters/" + number + "/representatives/" + ended + "/end", Map.of("sure", "true"));

        Citizen other = new Citizen();
        Forms.file(other, Forms.sound(other, "mediation"), "mediation");
        Citizen account = new Citizen();
        SignUp.complete(account, SignUp.freshEmail());
        PEOPLE.put("applicant", applicant);
        PEOPLE.put("respondent", respondent());
        PEOPLE.put("representative", lawyer.browser());
        PEOPLE.put("former representative", former.browser());
        PEOPLE.put("another party", other);
        PEOPLE.put("another account", account);
        PEOPLE.put("nobody", new Citizen());
    }

    private static Citizen respondent() {
        var beans = PortalServer.get().getApplicationContext();
        Parties parties = beans.getBean(Parties.class);
        Party applicant = parties.admitted(number).get(0);
        Party party = parties.ofMatter(applicant.matterId()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
        parties.invite(Objects.requireNonNull(party.id()), party.matterId(), Instant.now());
        Citizen citizen = new Citizen();
        citizen.post(
                "/track",
                Map.of("number", number, "code", beans.getBean(QueryCodes.class).of(party)));
        return citizen;
    }

    @Test
    void everyRouteHasAnEntryAndEveryEntryARoute() throws IOException {
        List<String> routes = PortalServer.get()
                .getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .distinct()
                .toList();
        assertThat(table().stream().map(Entry::route).toList())
                .as("portal/src/test/resources/routes.csv: method,path,who,with")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void z01z02z04EveryRouteIsClosedToWhomTheTableDoesNotName() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Entry entry : table()) {
            PEOPLE.forEach((person, citizen) -> {
                boolean allowed = entry.allows(person);
                if (allowed && (entry.later() || !entry.method().equals("GET"))) {
                    return;
                }
                Answer answer = ask(entry, citizen);
                String what = entry.route() + " as " + person;
                all.assertThat(opens(answer)).as(what + ": " + answer.status()).isEqualTo(allowed);
                String whole = answer.http().body() + answer.http().headers().map();
                boolean side =
                        Set.of("applicant", "respondent", "representative").contains(person);
                List<String> kept = side && allowed ? List.of() : MARKS;
                all.assertThat(kept.stream().filter(whole::contains)).as(what).isEmpty();
                if (!Set.of("applicant", "representative").contains(person)) {
                    all.assertThat(APPLICANTS.stream().filter(whole::contains))
                            .as(what)
                            .isEmpty();
                }
            });
        }
        all.assertAll();
    }

    private static Answer ask(Entry entry, Citizen citizen) {
        Map<String, String> with = new HashMap<>(Map.of("number", number));
        if (entry.with().contains("=")) {
            String[] pair = entry.with().split("=");
            with.put(pair[0], PLANTED.getOrDefault(pair[1], pair[1]));
        }
        String path = PLACE.matcher(entry.path()).replaceAll(found -> with.getOrDefault(found.group(1), "1"));
        if (entry.method().equals("GET")) {
            return citizen.get(path);
        }
        Answer answer = citizen.post(path, Map.of());
        // A form with files is asked for as such; the other kind is refused before anybody looks who asks.
        return answer.status() == 415 ? citizen.postMultipart(path, Map.of()) : answer;
    }

    private static boolean opens(Answer answer) {
        boolean toADoor = answer.status() == 303 && answer.location().matches(".*/(track|account/sign-in)(\\?.*)?");
        return !toADoor && !List.of(401, 403, 404).contains(answer.status()) && answer.status() < 500;
    }

    private static List<Entry> table() throws IOException {
        try (InputStream csv = Objects.requireNonNull(RoleMatrixTest.class.getResourceAsStream("/routes.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Entry(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
