package org.zhihe.admin.step;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;

/** Takes a step, and words it when the business says no. */
@Singleton
class Taking {
    private final Onlookers onlookers;
    private final Messages messages;

    Taking(Onlookers onlookers, Messages messages) {
        this.onlookers = onlookers;
        this.messages = messages;
    }

    void refuseOnlookers(Officer officer, String step) {
        onlookers.refuse(officer, step);
    }

    /** Empty when it was taken, otherwise the reason why not. A matter that is not there stays an exception. */
    Optional<String> tryTo(Step step, Scene scene, int seenVersion, Answers answers) {
        try {
            step.take(scene, seenVersion, answers);
            return Optional.empty();
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refused) {
            return Optional.of(words(refused));
        } catch (OptimisticLockException crossed) {
            return Optional.of(words(new StaleVersion()));
        } catch (DataAccessException failed) {
            if (!CrossedWrites.in(failed)) {
                throw failed;
            }
            return Optional.of(words(new StaleVersion()));
        }
    }

    String words(Refusal refused) {
        return messages.get(refused.messageKey(), refused.arguments().toArray());
    }
}
