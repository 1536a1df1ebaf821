package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.admin.step.Attempts;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.paper.StaffPapers;
import org.zhihe.casework.paper.StaffPapers.Copy;
import org.zhihe.casework.procedure.NotFound;

/** Papers for the desk that has issued them; to whoever only reads them, what is done with them does not exist. */
@Singleton
class OwnPapers {
    private final Scenes scenes;
    private final StaffPapers papers;
    private final Attempts attempts;

    OwnPapers(Scenes scenes, StaffPapers papers, Attempts attempts) {
        this.scenes = scenes;
        this.papers = papers;
        this.attempts = attempts;
    }

    record Found(Scene scene, Copy copy) {
        String number() {
            return scene.number();
        }

        long id() {
            return Objects.requireNonNull(copy.paper().id());
        }
    }

    Found find(Officer officer, String number, long id) {
        Scene scene = scenes.of(officer, number);
        Copy copy = papers.find(officer, number, id);
        if (!OfficialSheet.own(scene, copy.paper())) {
            throw new NotFound();
        }
        return new Found(scene, copy);
    }

    /** Empty when it was done, otherwise the reason why not. */
    Optional<String> tryTo(Runnable act, Found found, String address) {
        return attempts.tryTo(
                act, found.scene().officer(), found.scene().matter().id(), address);
    }
}
