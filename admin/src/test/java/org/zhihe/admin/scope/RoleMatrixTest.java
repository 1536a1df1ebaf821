package org.zhihe.admin.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Timeline;

/** Every route and every step, asked for by everybody; who may is in {@code routes.csv} and {@code steps.csv}. */
class RoleMatrixTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Office OFFICE = Office.open();
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static Planted planted;
    private static List<Person> people;

    @BeforeAll
    static void plant() {
        planted = new Planted(OFFICE);
        people = Person.all(OFFICE, planted.number());
    }

    @Test
    void everyRouteHasAnEntryAndEveryEntryARoute() {
        List<String> routes = OFFICE.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .distinct()
                .toList();
        assertThat(RouteTable.routes().stream().map(RouteTable.Entry::route).toList())
                .as("admin/src/test/resources/routes.csv: method,path,who,with")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void z01z02EveryRouteIsClosedToWhomTheTableDoesNotName() {
        SoftAssertions all = new SoftAssertions();
        int asked = 0;
        for (RouteTable.Entry entry : RouteTable.routes()) {
            for (Person person : people) {
                boolean allowed = entry.allows(person);
                if (allowed && (entry.later() || !entry.method().equals("GET"))) {
                    // What is allowed and changes something is the matter of other tests.
                    continue;
                }
                Browser.Answer answer = ask(entry, person);
                asked++;
                String what = entry.route() + " as " + person.name();
                all.assertThat(opens(answer)).as(what + ": " + answer.status()).isEqualTo(allowed);
                keepsWhatIsPlanted(all, what, person, allowed, answer);
            }
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(300);
    }

    /** Z06 and Z07: the answers to a step that is not theirs are alike, and nothing is changed by any. */
    @Test
    void everyStepIsForTheRolesOfTheTable() {
        Map<String, String> table = new TreeMap<>();
        RouteTable.lines("/steps.csv").forEach(line -> table.put(line.split(",")[0], line.split(",")[1]));
        assertThat(steps())
                .as("admin/src/test/resources/steps.csv: name,roles")
                .containsExactlyInAnyOrderEntriesOf(table);
        int before = lines();
        SoftAssertions all = new SoftAssertions();
        table.forEach((name, roles) -> {
            for (Person person : people) {
                boolean theirs =
                        person.role() != null && roles.contains(person.role().name());
                String path = "/matters/" + planted.number() + "/steps/" + name;
                String what = name + " as " + person.name();
                Browser.Answer page = person.browser().get(path);
                keepsWhatIsPlanted(all, what, person, theirs && person.holder(), page);
                if (theirs && person.holder()) {
                    continue;
                }
                all.assertThat(opens(page)).as(what).isFalse();
                Browser.Answer sent = person.browser().post(path, Map.of("version", "0"));
                int refusal = person.role() == null ? 401 : onlooker(person) && !theirs ? 403 : 404;
                all.assertThat(sent.status()).as("sent " + what).isEqualTo(refusal);
                keepsWhatIsPlanted(all, what, person, false, sent);
            }
        });
        all.assertAll();
        assertThat(lines()).isEqualTo(before);
    }

    private static boolean onlooker(Person person) {
        return person.role() != null && person.role().desk() == Desk.OVERSIGHT;
    }

    private static Map<String, String> steps() {
        Map<String, String> roles = new TreeMap<>();
        for (Step step : OFFICE.context().getBeansOfType(Step.class)) {
            roles.put(
                    step.name(), step.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")));
        }
        return roles;
    }

    private static int lines() {
        return OFFICE.bean(Timeline.class)
                .lines(planted.matterId(), List.of(Audience.values()))
                .size();
    }

    private static Browser.Answer ask(RouteTable.Entry entry, Person person) {
        String path = filled(entry);
        return entry.method().equals("GET")
                ? person.browser().get(path)
                : person.browser().post(path, Map.of());
    }

    private static String filled(RouteTable.Entry entry) {
        Map<String, String> with = new HashMap<>(Map.of("number", planted.number()));
        for (String pair : entry.with().split(" ")) {
            if (pair.contains("=")) {
                with.put(pair.split("=")[0], KNOWN.computeIfAbsent(pair.split("=")[1], planted::id));
            }
        }
        Matcher place = PLACE.matcher(entry.path());
        return place.replaceAll(found -> with.getOrDefault(found.group(1), "1"));
    }

    private static boolean opens(Browser.Answer answer) {
        boolean toTheDoor = answer.status() == 303 && answer.location().equals("/sign-in");
        return !toTheDoor && !List.of(401, 403, 404).contains(answer.status()) && answer.status() < 500;
    }

    private static void keepsWhatIsPlanted(
            SoftAssertions all, String what, Person person, boolean allowed, Browser.Answer answer) {
        List<String> kept = new ArrayList<>(List.of(Planted.IDENTITY));
        if (!person.holder() || !allowed) {
            kept.addAll(Planted.MARKS);
        }
        if (!person.mediates() || !allowed) {
            kept.addAll(Planted.INSIDE);
        }
        String whole = answer.body() + answer.headers();
        all.assertThat(kept.stream().filter(whole::contains)).as(what).isEmpty();
    }
}
