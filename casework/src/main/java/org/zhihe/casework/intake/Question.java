package org.zhihe.casework.intake;

import static org.zhihe.casework.intake.Question.Part.ACT;
import static org.zhihe.casework.intake.Question.Part.LOSS;
import static org.zhihe.casework.intake.Question.Part.RIGHT;
import static org.zhihe.casework.intake.QuestionScope.always;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/**
 * What a filing is asked besides its story, by the right and the claim. Nobody has to answer: whoever does spares
 * everybody a correction. The order is that of the form.
 */
public enum Question {
    ROLE(RIGHT, ApplicantRole.class, always().ofHolders()),
    RIGHT_HOLDER(RIGHT, Type.LINE, 100, always().ofHolders().registered()),
    VALID_UNTIL(RIGHT, Type.DATE, 20, always().ofHolders().about(IpType.TRADEMARK)),
    PATENT_STANDING(RIGHT, PatentStanding.class, always().ofHolders().patents()),
    PATENT_FEE(RIGHT, YesOrNo.class, always().ofHolders().patents()),
    PATENT_SUBJECT(RIGHT, PatentSubject.class, always().ofHolders().about(IpType.INVENTION)),
    VALIDITY_CHALLENGED(RIGHT, YesOrNo.class, always().ofHolders().patents()),
    WORK_KIND(RIGHT, WorkKind.class, always().ofHolders().about(IpType.COPYRIGHT)),
    WORK_AUTHOR(RIGHT, Type.LINE, 100, always().ofHolders().about(IpType.COPYRIGHT, IpType.SOFTWARE)),
    FIRST_PUBLISHED(RIGHT, Type.LINE, 200, always().ofHolders().about(IpType.COPYRIGHT, IpType.SOFTWARE)),
    SECRET_SUBJECT(RIGHT, Type.LINE, 200, always().ofHolders().about(IpType.TRADE_SECRET)),
    SECRET_MEASURES(RIGHT, Type.TEXT, 1000, always().ofHolders().about(IpType.TRADE_SECRET)),
    NAME_SINCE(RIGHT, Type.LINE, 200, always().ofHolders().about(IpType.UNFAIR_COMPETITION, IpType.DOMAIN_NAME)),
    SIGN_PRODUCT(RIGHT, Type.LINE, 200, always().ofHolders().about(IpType.GEOGRAPHICAL_INDICATION)),
    VARIETY_SPECIES(RIGHT, Type.LINE, 100, always().ofHolders().about(IpType.PLANT_VARIETY)),
    LAYOUT_FIRST_USED(RIGHT, Type.LINE, 200, always().ofHolders().about(IpType.IC_LAYOUT)),
    OWNERSHIP_GROUNDS(RIGHT, Type.TEXT, 1000, always().ofHolders().wanting(Claim.OWNERSHIP)),
    CONTRACT_NAME(RIGHT, Type.LINE, 200, always().ofHolders().wanting(Claim.CONTRACT)),

    USED_SIGN(
            ACT,
            Type.LINE,
            200,
            always().ofInfringements()
                    .about(IpType.TRADEMARK, IpType.UNFAIR_COMPETITION, IpType.GEOGRAPHICAL_INDICATION)),
    USED_ON(ACT, Type.LINE, 200, always().ofInfringements().about(IpType.TRADEMARK, IpType.UNFAIR_COMPETITION)),
    USED_DOMAIN(ACT, Type.LINE, 200, always().ofInfringements().about(IpType.DOMAIN_NAME)),
    PATENT_FEATURES(ACT, Type.TEXT, 2000, always().ofInfringements().patents()),
    COPY_MANNER(ACT, Type.TEXT, 1000, always().ofInfringements().about(IpType.COPYRIGHT, IpType.SOFTWARE)),
    SECRET_ACCESS(ACT, Type.TEXT, 1000, always().ofInfringements().about(IpType.TRADE_SECRET)),
    SEEN_AT(ACT, SeenAt.class, always().ofInfringements().notSecret()),
    SEEN_LINK(ACT, Type.LINES, 1000, always().ofInfringements().notSecret()),
    SINCE(ACT, Type.LINE, 60, always()),
    HOW_FOUND(ACT, Type.LINE, 200, always().ofInfringements()),
    SEEN_QUANTITY(ACT, Type.LINE, 100, always().ofInfringements().notSecret()),
    SEEN_PRICE(ACT, Type.LINE, 60, always().ofInfringements().notSecret()),
    CONSUMER_NUMBER(ACT, Type.LINE, 40, always().of(MatterKind.REPORT)),

    LOSS_BASIS(LOSS, LossBasis.class, always().wanting(Claim.DAMAGES)),
    LOSS_COUNTED(LOSS, Type.TEXT, 1000, always().wanting(Claim.DAMAGES));

    /** What a question is about, which is also where on the form it stands. */
    public enum Part {
        RIGHT,
        ACT,
        LOSS
    }

    /** How it is answered. */
    public enum Type {
        LINE,
        /** Addresses of web pages, a line each; kept as text and never opened by the service. */
        LINES,
        TEXT,
        DATE,
        CHOICE
    }

    private final Part part;
    private final Type type;
    private final int max;
    private final @Nullable Class<? extends Enum<?>> choices;
    private final QuestionScope scope;

    Question(Part part, Type type, int max, QuestionScope scope) {
        this.part = part;
        this.type = type;
        this.max = max;
        this.choices = null;
        this.scope = scope;
    }

    Question(Part part, Class<? extends Enum<?>> choices, QuestionScope scope) {
        this.part = part;
        this.type = Type.CHOICE;
        this.max = 40;
        this.choices = choices;
        this.scope = scope;
    }

    public Part part() {
        return part;
    }

    public Type type() {
        return type;
    }

    /** The most characters. */
    public int max() {
        return max;
    }

    /** What can be chosen; none unless it is a choice. */
    public List<Enum<?>> choices() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }

    public static List<Question> asked(MatterKind kind, Collection<IpType> rights, Collection<Claim> claims) {
        return Arrays.stream(values())
                .filter(one -> one.scope.holds(kind, rights, claims))
                .toList();
    }
}
