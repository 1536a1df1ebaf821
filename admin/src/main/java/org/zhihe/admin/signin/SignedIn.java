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

/** Who is signed in, as the request carries it. */
public final class SignedIn {
    /** Who may look after the mails. */
    public static final Set<Role> OUTBOX =
            Set.copyOf(EnumSet.of(Role.ADMINISTRATOR, Role.COMMITTEE_SECRETARY, Role.INTAKE_OFFICER));

    private static final String OFFICER = "officer";

    private SignedIn() {}

    public static Optional<Officer> officer(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> (Officer) authentication.getAttributes().get(OFFICER));
    }

    static Authentication authentication(Officer officer) {
        return Authentication.build(
                String.valueOf(officer.id()), List.of(officer.role().name()), Map.of(OFFICER, officer));
    }
}
