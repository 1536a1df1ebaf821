package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Seated;

/** Who is signed in, as the request carries it. */
public final class SignedIn {
    /** Who may look after the mails. */
    public static final Set<Role> OUTBOX =
            Set.copyOf(EnumSet.of(Role.ADMINISTRATOR, Role.COMMITTEE_SECRETARY, Role.INTAKE_OFFICER));

    private static final String OFFICER = "officer";
    private static final String SEATED = "seated";

    private SignedIn() {}

    public static Optional<Officer> officer(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> (Officer) authentication.getAttributes().get(OFFICER));
    }

    /** With since when. */
    public static Optional<Seated> seated(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> (Seated) authentication.getAttributes().get(SEATED));
    }

    static Authentication authentication(Seated seated) {
        return Authentication.build(
                String.valueOf(seated.id()),
                List.of(seated.role().name()),
                Map.of(OFFICER, seated.officer(), SEATED, seated));
    }
}
