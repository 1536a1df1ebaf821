package org.zhihe.portal.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;

/** Who is signed in to a public account, as the request carries it. */
public final class SignedIn {
    private static final String HOLDER = "holder";

    private SignedIn() {}

    public static Optional<AccountHolder> holder(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(authentication ->
                (AccountHolder) authentication.getAttributes().get(HOLDER));
    }

    static Authentication authentication(AccountHolder holder) {
        return Authentication.build(String.valueOf(holder.id()), List.of(), Map.of(HOLDER, holder));
    }
}
