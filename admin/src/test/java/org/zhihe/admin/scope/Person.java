package org.zhihe.admin.scope;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;

/**
 * Somebody with a browser.
 *
 * @param role null for who has not signed in
 * @param holder whether the planted matter lies on this person's desk
 */
record Person(String name, @Nullable Role role, boolean holder, Browser browser) {
    private static final Map<Role, String> ELSEWHERE = Map.ofEntries(
            Map.entry(Role.INTAKE_OFFICER, "police"),
            Map.entry(Role.MEDIATOR, "centre"),
            Map.entry(Role.COMMITTEE_SECRETARY, "centre"),
            Map.entry(Role.ENFORCEMENT_OFFICER, "copyright-office"),
            Map.entry(Role.ADJUDICATOR, "market-regulator"),
            Map.entry(Role.COURT_CLERK, "court-wuhan"),
            Map.entry(Role.JUDGE, "court-xianning"),
            Map.entry(Role.POLICE_LIAISON, "court-xianan"),
            Map.entry(Role.PROCURATORATE_OBSERVER, "court-xianan"),
            Map.entry(Role.STATISTICIAN, "court-xianan"),
            Map.entry(Role.ADMINISTRATOR, "court-xianan"));

    /** Every role with the matter, without it, of another body; one who keeps away from it; and nobody. */
    static List<Person> all(Office office, String number) {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean handles = role.desk() != null;
            people.add(new Person(role.name(), role, handles, office.signedIn(role)));
            String login = office.newcomer(role, ELSEWHERE.get(role));
            people.add(new Person(login, role, false, office.signedIn(login)));
        }
        people.add(new Person("a mediator without it", Role.MEDIATOR, false, office.signedIn("second_mediator")));
        people.add(new Person("a recused officer", Role.INTAKE_OFFICER, false, recused(office, number)));
        people.add(new Person("nobody", null, false, office.browser()));
        return people;
    }

    private static Browser recused(Office office, String number) {
        Browser browser = office.signedIn(office.newcomer(Role.INTAKE_OFFICER, "centre"));
        browser.take(number, "declare-recusal", Map.of("ground", "RELATIVE", "reason", "亲属"));
        return browser;
    }

    boolean mediates() {
        return holder && role != null && role.desk() == Desk.MEDIATION;
    }
}
