package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.RequestNotices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;

/** To whom a desk may hand the letter with the query code, and as what. */
@Singleton
public class Invitations {
    private final Parties parties;
    private final RequestNotices notices;

    Invitations(Parties parties, RequestNotices notices) {
        this.parties = parties;
        this.notices = notices;
    }

    public List<Party> to(Scene scene) {
        List<Party> all = parties.ofMatter(scene.matter().id());
        Map<Long, String> words = words(scene, all);
        return all.stream()
                .filter(one -> one.invitedAt() != null && words.containsKey(one.id()))
                .toList();
    }

    /**
     * By party, the key of its words. Whoever mediates invites, an authority only while it asks and only whom it has sent the
     * request itself; whoever was served by the patent office may follow what comes of it.
     */
    Map<Long, String> words(Scene scene) {
        return words(scene, parties.ofMatter(scene.matter().id()));
    }

    private Map<Long, String> words(Scene scene, List<Party> all) {
        Map<Long, String> words = new LinkedHashMap<>();
        boolean committee = scene.desk() == Desk.MEDIATION && scene.mediation().isPresent();
        boolean served =
                scene.adjudication().filter(one -> one.servedOn() != null).isPresent();
        if (committee || served) {
            String key = committee ? "paper.invitation" : "paper.served";
            all.forEach(one -> words.put(Objects.requireNonNull(one.id()), key));
        }
        if (!committee) {
            asked(scene).forEach(one -> words.put(one, "paper.request"));
        }
        return words;
    }

    private Set<Long> asked(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status().asking())
                .map(one -> notices.standing(one.id()).stream()
                        .filter(asked -> asked.sentAt() != null && !asked.leftOut())
                        .map(RequestNotices.Standing::partyId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
