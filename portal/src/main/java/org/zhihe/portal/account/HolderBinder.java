package org.zhihe.portal.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;

/** Hands the one who is signed in to a controller's method; after the filters, which find out who that is. */
@Singleton
class HolderBinder implements TypedRequestArgumentBinder<AccountHolder>, PostponedRequestArgumentBinder<AccountHolder> {
    @Override
    public Argument<AccountHolder> argumentType() {
        return Argument.of(AccountHolder.class);
    }

    @Override
    public BindingResult<AccountHolder> bind(ArgumentConversionContext<AccountHolder> context, HttpRequest<?> source) {
        Optional<AccountHolder> holder = SignedIn.holder(source);
        return () -> holder;
    }
}
