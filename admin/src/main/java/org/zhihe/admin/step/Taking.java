package org.zhihe.admin.step;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;

/** Takes a step, and words it when the business says no. */
@Singleton
class Taking {
    private final Onlookers onlookers;
    private final Audit audit;
    private final Messages messages;

    Taking(Onlookers onlookers, Audit audit, Messages messages) {
        this.onlookers = onlookers;
        this.audit = audit;
        this.messages = messages;
    }

    void refuseOnlookers(Officer officer, String step) {
        onlookers.refuse(officer, step);
    }

    /**
     * Empty when it was taken, otherwise the reason why not. A matter that is not there stays an exception; who tried to
     * approve an act of their own is entered.
     */
    Optional<String> tryTo(Step step, Scene scene, int seenVersion, Answers answers) {
        try {
            step.take(scene, seenVersion, answers);
            return Optional.empty();
        } catch (NotFound gone) {
            throw gone;
        } catch (OwnAct own) {
            audit.refused(
                    Act.ACCESS_REFUSED,
                    scene.officer().actor(),
                    scene.matter().id(),
                    "POST /matters/{number}/steps/" + step.name(),
                    null);
            return Optional.of(words(own));
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
