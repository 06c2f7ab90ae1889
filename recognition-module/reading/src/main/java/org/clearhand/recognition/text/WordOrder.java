package org.clearhand.recognition.text;

import java.util.Set;
import org.clearhand.forms.AmountWord;
import org.clearhand.forms.AmountWord.Kind;

/** Which word may follow which in an amount. Whether all of them together are one, the field's syntax decides. */
enum WordOrder {
    ENGLISH {
        /** A unit after a ten counts as a teen: nothing but a scale or an end may follow. */
        @Override
        boolean allows(AmountWordsGrammar.Position position, AmountWord word) {
            Kind kind = word.kind();
            if (position.before().isEmpty()) {
                return NUMBERS.contains(kind) || kind == Kind.MAJOR || kind == Kind.ZERO;
            }
            boolean smaller = kind == Kind.SCALE && word.value() < position.scale();
            boolean hundredth = kind == Kind.HUNDRED && !position.hundred();
            boolean end = ENDS.contains(kind);
            return switch (position.before().get()) {
                case UNIT -> smaller || hundredth || end;
                case TEEN -> smaller || end;
                case TEN -> kind == Kind.UNIT || smaller || end;
                case HUNDRED, SCALE ->
                    NUMBERS.contains(kind) || (smaller && position.before().get() == Kind.HUNDRED) || end;
                case AND -> NUMBERS.contains(kind) || kind == Kind.MINOR || kind == Kind.MAJOR;
                case MAJOR -> NUMBERS.contains(kind) || kind == Kind.AND || kind == Kind.MINOR || kind == Kind.ONLY;
                case MINOR -> NUMBERS.contains(kind) || kind == Kind.ONLY || kind == Kind.MAJOR;
                case ZERO -> end;
                case ONLY -> false;
            };
        }
    },
    /** {@code cent} and {@code mille} may begin; tens are counted on ({@code soixante-dix-sept}) and multiplied ({@code quatre-vingt}). */
    FRENCH {
        @Override
        boolean allows(AmountWordsGrammar.Position position, AmountWord word) {
            Kind kind = word.kind();
            boolean smaller = kind == Kind.SCALE && word.value() < position.scale();
            boolean hundredth = kind == Kind.HUNDRED && !position.hundred();
            boolean number = NUMBERS.contains(kind) || hundredth;
            if (position.before().isEmpty()) {
                return number || smaller || kind == Kind.ZERO;
            }
            boolean end = ENDS.contains(kind);
            return switch (position.before().get()) {
                case UNIT -> hundredth || smaller || end || (kind == Kind.TEN && word.value() == SCORE);
                case TEEN -> kind == Kind.UNIT || smaller || end;
                case TEN -> kind == Kind.UNIT || kind == Kind.TEEN || smaller || end;
                case HUNDRED -> NUMBERS.contains(kind) || smaller || end;
                case SCALE -> number || smaller || end;
                case AND -> number || smaller || kind == Kind.MINOR;
                case MAJOR -> number || kind == Kind.AND || kind == Kind.MINOR || kind == Kind.ONLY;
                case MINOR -> number || kind == Kind.ONLY;
                case ZERO -> end;
                case ONLY -> false;
            };
        }
    };

    private static final int SCORE = 20;
    private static final Set<Kind> NUMBERS = Set.of(Kind.UNIT, Kind.TEEN, Kind.TEN);
    private static final Set<Kind> ENDS = Set.of(Kind.AND, Kind.MAJOR, Kind.ONLY, Kind.MINOR);

    /** Whether the word may stand next. */
    abstract boolean allows(AmountWordsGrammar.Position position, AmountWord word);
}
