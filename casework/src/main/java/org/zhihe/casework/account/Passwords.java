package org.zhihe.casework.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Argon2id with 19 MiB, two passes; at most two at once, so that sign-ins cannot eat the memory. */
@Singleton
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore places = new Semaphore(2, true);
    /** Checked when there is no account, so that the answer takes the same time. */
    private final String nobody = hash("nobody signs in with this");

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    /** @param hash null when there is nobody to sign in: never matches, and takes the same time */
    public boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean same =
                    Password.check(password, hash == null ? nobody : hash).with(ARGON2ID);
            return same && hash != null;
        } finally {
            places.release();
        }
    }
}
