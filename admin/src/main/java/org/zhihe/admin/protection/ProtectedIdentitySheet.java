package org.zhihe.admin.protection;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;
import org.zhihe.casework.protection.ProtectedIdentity;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Words the page. */
@Singleton
class ProtectedIdentitySheet {
    private final OpeningDesk desk;
    private final Headers headers;
    private final Messages messages;

    ProtectedIdentitySheet(OpeningDesk desk, Headers headers, Messages messages) {
        this.desk = desk;
        this.headers = headers;
        this.messages = messages;
    }

    ProtectedIdentityPage page(Scene scene, ProtectedIdentity who) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "partyKind", messages.of(PartyKind.valueOf(who.kind())));
        add(facts, "name", who.name());
        add(facts, "creditCode", who.creditCode());
        if (who.paper() != null) {
            add(facts, "identity", messages.of(who.paper()) + " " + who.identityNumber());
        }
        add(facts, "phone", who.phone());
        add(facts, "email", who.email());
        add(facts, "address", who.address());
        if (who.representativeName() != null && who.representativeKind() != null) {
            RepresentativeKind kind = RepresentativeKind.valueOf(who.representativeKind());
            add(facts, "representative", messages.get("party.representative", who.representativeName(), kind));
            add(facts, "representativePhone", who.representativePhone());
        }
        String until = desk.standing(scene.officer(), scene.matter().id())
                .map(Standing::openUntil)
                .map(time -> messages.get("protected-identity.until", time))
                .orElse("");
        return new ProtectedIdentityPage(headers.of(scene), until, facts);
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(Fact.of(messages.get("fact." + key), text));
        }
    }
}
