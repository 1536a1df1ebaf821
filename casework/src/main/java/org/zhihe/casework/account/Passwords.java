package org.zhihe.casework.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Argon2id; at most two at once, so that sign-ins cannot eat the memory. */
@Singleton
public class Passwords {
    /** Whoever waits longer is better told to come again. */
    private static final Duration WAIT = Duration.ofSeconds(8);

    private final Semaphore places = new Semaphore(2, true);
    private final Argon2Function argon2id;
    /** Checked when there is no account, so that the answer takes the same time. */
    private final String nobody;

    Passwords(PasswordCost cost) {
        argon2id = Argon2Function.getInstance(cost.kibibytes(), cost.passes(), 1, 32, Argon2.ID);
        nobody = hash("nobody signs in with this");
    }

    /** @throws RejectedExecutionException when so many wait that this one's turn does not come soon */
    public String hash(String password) {
        takePlace();
        try {
            return Password.hash(password).addRandomSalt(16).with(argon2id).getResult();
        } finally {
            places.release();
        }
    }

    /** @param hash null when there is nobody to sign in: never matches, and takes the same time */
    public boolean matches(String password, @Nullable String hash) {
        takePlace();
        try {
            boolean same =
                    Password.check(password, hash == null ? nobody : hash).with(argon2id);
            return same && hash != null;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RejectedExecutionException("no place to hash a password");
    }
}
