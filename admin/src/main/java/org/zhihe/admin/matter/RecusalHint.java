package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.recusal.RecusalDesk;
import org.zhihe.templates.Messages;

/** Tells whoever decides about recusals that a colleague's data stand in the matter too. */
@Singleton
class RecusalHint {
    private final RecusalDesk desk;
    private final Messages messages;

    RecusalHint(RecusalDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** Empty when there is nobody to ask. */
    String of(Scene scene) {
        String people = desk.suggested(scene.officer(), scene.matter().id()).stream()
                .map(one -> messages.get("recusal.person", one.bodyShortName(), one.name()))
                .collect(Collectors.joining("、"));
        return people.isEmpty() ? "" : messages.get("recusal.suggested", people);
    }
}
