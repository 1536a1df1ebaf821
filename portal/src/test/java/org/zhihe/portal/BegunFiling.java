package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** A filing that is begun and not sent. */
abstract class BegunFiling {
    static final String TYPED = "写到一半的经过：乙商店";

    final Citizen citizen = new Citizen();

    static Map<String, Object> half(Citizen citizen) {
        Map<String, Object> form =
                Citizen.drawn(citizen.get("/filing/mediation").page());
        form.put("title", "写到一半的题目");
        form.put("whatHappened", TYPED);
        form.put("claims", List.of("STOP", "DAMAGES"));
        form.put("applicantPhone", "不是电话");
        return form;
    }

    static Answer save(Citizen citizen, Map<String, ?> form, Upload... files) {
        return citizen.postMultipart("/drafts/save/mediation", form, files);
    }

    /** Where its own page is. */
    String saved() {
        Answer answer = save(citizen, half(citizen));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    static Document form(Citizen citizen, String draft) {
        return citizen.get("/filing/mediation?draft=" + draft.substring("/drafts/".length()))
                .page();
    }

    static String link(Citizen citizen, String draft) {
        String whole = citizen.get(draft).page().select("#draft-link").attr("value");
        return URI.create(whole).getPath();
    }

    static Upload photo(String name) {
        return Pictures.photo(name);
    }
}
