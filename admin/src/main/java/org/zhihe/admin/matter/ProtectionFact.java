package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.protection.IdentityOpeningStatus;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;
import org.zhihe.templates.Messages;

/** That a party is protected, and what became of asking who it is. */
@Singleton
class ProtectionFact {
    private final OpeningDesk desk;
    private final Messages messages;

    ProtectionFact(OpeningDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    Optional<Standing> standing(Scene scene) {
        return scene.matter().kind() == MatterKind.REPORT
                ? desk.standing(scene.officer(), scene.matter().id())
                : Optional.empty();
    }

    void tell(FactList facts, Standing standing, Scene scene) {
        facts.line(messages.get("fact.protection"), words(standing));
        if (desk.readable(scene.officer(), standing)) {
            facts.link(
                    messages.get("fact.protection"),
                    messages.get("protection.read"),
                    MatterPaths.protectedIdentity(scene.number()));
        }
    }

    private String words(Standing standing) {
        IdentityOpeningStatus status = standing.status();
        if (status == null) {
            return messages.get("protection.none");
        }
        String who = Objects.requireNonNullElse(standing.askedByName(), "");
        return switch (status) {
            case ASKED -> messages.get("protection.ASKED", who, Objects.requireNonNull(standing.ground()));
            case REFUSED -> messages.get("protection.REFUSED", who, Objects.requireNonNullElse(standing.answer(), ""));
            case OPENED -> messages.get("protection.OPENED", who, Objects.requireNonNull(standing.openUntil()));
        };
    }
}
