package org.zhihe.casework.account;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Whether every member of staff needs a second factor. A demonstration may do without; who has set one always needs it. */
@Singleton
public class SecondFactorRule {
    private final boolean demanded;

    SecondFactorRule(@Value("${zhihe.second-factor:required}") String setting) {
        this.demanded = !"off".equals(setting);
    }

    public boolean demanded() {
        return demanded;
    }
}
