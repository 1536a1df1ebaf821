package org.zhihe.portal.mediation;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Who asks, what about: all that is needed to answer, for somebody who has never been here. */
@Singleton
class RequestFacts {
    private final Messages messages;

    RequestFacts(Messages messages) {
        this.messages = messages;
    }

    List<Fact> of(MatterFile file) {
        var content = file.matter().content();
        return List.of(
                Fact.of(messages.get("receipt.applicant"), file.names(Side.APPLICANT)),
                Fact.of(messages.get("receipt.respondent"), file.names(Side.RESPONDENT)),
                Fact.of(messages.get("receipt.right"), messages.of(content.ipType())),
                Fact.of(messages.get("field.title.label"), content.title()),
                Fact.of(messages.get("field.whatHappened.label"), content.whatHappened()),
                Fact.of(messages.get("field.claimText.label"), content.claimText()));
    }
}
