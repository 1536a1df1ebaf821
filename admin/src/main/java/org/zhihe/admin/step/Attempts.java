package org.zhihe.admin.step;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.templates.Messages;

/** Tries what the business may say no to, and words the no. */
@Singleton
public class Attempts {
    private final Audit audit;
    private final Messages messages;

    Attempts(Audit audit, Messages messages) {
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * Empty when it was done, otherwise the reason why not. What is not there stays an exception; who tried to approve
     * an act of their own is entered. When the same form comes in twice at once, the second looks again and finds what the
     * first did: it has been done, or is refused as out of date.
     *
     * @param address as an entry of the audit names it
     */
    public Optional<String> tryTo(Runnable act, Officer officer, @Nullable Long matterId, String address) {
        try {
            onceOrAgain(act);
            return Optional.empty();
        } catch (NotFound gone) {
            throw gone;
        } catch (OwnAct own) {
            audit.refused(Act.ACCESS_REFUSED, officer.actor(), matterId, address, null);
            return Optional.of(words(own));
        } catch (Refusal refused) {
            return Optional.of(words(refused));
        } catch (OptimisticLockException crossed) {
            return Optional.of(words(new StaleVersion()));
        } catch (DataAccessException failed) {
            if (!CrossedWrites.orDuplicateIn(failed)) {
                throw failed;
            }
            return Optional.of(words(new StaleVersion()));
        }
    }

    private static void onceOrAgain(Runnable act) {
        try {
            act.run();
        } catch (DataAccessException failed) {
            if (!CrossedWrites.orDuplicateIn(failed)) {
                throw failed;
            }
            act.run();
        }
    }

    String words(Refusal refused) {
        return messages.get(refused.messageKey(), refused.arguments().toArray());
    }
}
