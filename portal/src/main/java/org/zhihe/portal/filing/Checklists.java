package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.intake.UsefulItem;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Tip;
import org.zhihe.templates.page.Checklist;

/** What helps as evidence, in words. */
@Singleton
public class Checklists {
    /** Whoever only reports has no right of their own to show. */
    private static final List<EvidencePurpose> OF_A_WITNESS = List.of(EvidencePurpose.ACT);

    private static final List<EvidencePurpose> OF_A_PARTY =
            List.of(EvidencePurpose.RIGHT, EvidencePurpose.ACT, EvidencePurpose.LOSS, EvidencePurpose.IDENTITY);

    private final Messages messages;

    Checklists(Messages messages) {
        this.messages = messages;
    }

    static List<EvidencePurpose> purposes(Way way) {
        return way == Way.REPORT ? OF_A_WITNESS : OF_A_PARTY;
    }

    public List<Checklist> of(Way way, Collection<IpType> rights, Collection<Claim> claims) {
        return of(way, Set.of(), rights, claims);
    }

    /** Without those that have nothing on them, and without what is given already. */
    List<Checklist> of(Way way, Set<EvidencePurpose> given, Collection<IpType> rights, Collection<Claim> claims) {
        return purposes(way).stream()
                .filter(purpose -> !given.contains(purpose))
                .map(purpose -> new Checklist(messages.of(purpose), items(purpose, rights, claims)))
                .filter(list -> !list.items().isEmpty())
                .toList();
    }

    List<Tip> items(EvidencePurpose purpose, Collection<IpType> rights, Collection<Claim> claims) {
        return UsefulItem.of(purpose, rights, claims).stream()
                .map(item -> new Tip(messages.of(item), messages.get("UsefulItem." + item.name() + ".how")))
                .toList();
    }
}
