package org.zhihe.admin.signin;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;

/** Hands the one who is signed in to a controller's method; after the filters, which find out who that is. */
@Singleton
class OfficerBinder implements TypedRequestArgumentBinder<Officer>, PostponedRequestArgumentBinder<Officer> {
    @Override
    public Argument<Officer> argumentType() {
        return Argument.of(Officer.class);
    }

    @Override
    public BindingResult<Officer> bind(ArgumentConversionContext<Officer> context, HttpRequest<?> source) {
        Optional<Officer> officer = SignedIn.officer(source);
        return () -> officer;
    }
}
