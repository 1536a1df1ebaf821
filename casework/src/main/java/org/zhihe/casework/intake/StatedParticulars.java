package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The particulars of matters, replaced as a whole when a filing is put right. */
@Singleton
public class StatedParticulars {
    private final MatterRights rights;
    private final MatterAnswers answers;

    StatedParticulars(MatterRights rights, MatterAnswers answers) {
        this.rights = rights;
        this.answers = answers;
    }

    public Particulars of(long matterId) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        answers.findByMatterId(matterId).forEach(one -> given.put(one.question(), one.answer()));
        List<StatedRight> stated = rights.findByMatterIdOrderByPosition(matterId).stream()
                .map(MatterRight::stated)
                .toList();
        return new Particulars(stated, given);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(long matterId, Particulars particulars) {
        List<MatterRight> rows = new ArrayList<>();
        for (StatedRight right : particulars.rights()) {
            rows.add(right.in(matterId, rows.size()));
        }
        rights.saveAll(rows);
        answers.saveAll(particulars.answers().entrySet().stream()
                .map(one -> new MatterAnswer(null, matterId, one.getKey(), one.getValue()))
                .toList());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void replace(long matterId, Particulars particulars) {
        rights.deleteByMatterId(matterId);
        answers.deleteByMatterId(matterId);
        keep(matterId, particulars);
    }
}
