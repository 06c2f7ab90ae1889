package org.clearhand.recognition.text;

import java.util.Optional;

/**
 * What is expected in a field before it is looked at: texts of a {@link Lexicon}, or "none of these", any text as its characters make it
 * likely. Every text stays possible; one that is in no list only needs more to be seen of it. Immutable.
 *
 * @param lexicon empty where the field has none
 * @param weight by which expectation counts beside what is seen, as a power
 * @param characterBonus what every character is multiplied by, so that expectation does not favour short texts
 */
record Expectation(CharacterModel characters, Optional<Lexicon> lexicon, double weight, double characterBonus) {
    /** How often a value stands in its list. */
    private static final double LISTED = 0.9;
    // Chosen on words and names, see docs/recognition.md.
    private static final double WEIGHT = 0.4;
    private static final double CHARACTER_BONUS = Math.exp(1.0);
    // Chosen on 150 lines of writers kept back, see docs/recognition.md.
    private static final double WEIGHT_IN_TEXT = 0.25;
    private static final double CHARACTER_BONUS_IN_TEXT = Math.exp(1.0);
    private static final double WEIGHT_WITH_LEXICON = 0.7;
    private static final double CHARACTER_BONUS_WITH_LEXICON = Math.exp(1.5);

    /** With the weights that read best. */
    static Expectation of(CharacterModel characters, Optional<Lexicon> lexicon) {
        return lexicon.isPresent()
                ? new Expectation(characters, lexicon, WEIGHT_WITH_LEXICON, CHARACTER_BONUS_WITH_LEXICON)
                : new Expectation(characters, lexicon, WEIGHT, CHARACTER_BONUS);
    }

    /** Of running text, with the weights that read it best. */
    static Expectation ofRunningText(CharacterModel language) {
        return new Expectation(language, Optional.empty(), WEIGHT_IN_TEXT, CHARACTER_BONUS_IN_TEXT);
    }

    /** The beginning of a text. */
    TextState start() {
        double listed = lexicon.isPresent() ? LISTED : 0;
        return new State(characters.start(), lexicon.map(Lexicon::start), listed);
    }

    /** One beginning of a text, with the probability that it is one of the list. */
    private final class State implements TextState {
        private final int context;
        private final Optional<Lexicon.Beginning> beginning;
        private final double listed;

        private State(int context, Optional<Lexicon.Beginning> beginning, double listed) {
            this.context = context;
            this.beginning = beginning;
            this.listed = listed;
        }

        @Override
        public TextState next(char character) {
            int after = characters.next(context, character);
            if (beginning.isEmpty()) {
                return new State(after, beginning, 0);
            }
            Lexicon.Beginning longer = beginning.get().next(character);
            if (longer.size() == 0) {
                return new State(after, Optional.empty(), 0);
            }
            double ofList = listed * longer.size() / beginning.get().size();
            double ofNone = (1 - listed) * characters.probability(context, character);
            return new State(after, Optional.of(longer), ofList / (ofList + ofNone));
        }

        @Override
        public double share(char character) {
            double ofList = beginning
                    .map(one -> listed * one.next(character).size() / one.size())
                    .orElse(0.0);
            return weighed(ofList + (1 - listed) * characters.probability(context, character)) * characterBonus;
        }

        @Override
        public double mostShare() {
            return characterBonus;
        }

        @Override
        public double endShare() {
            double ofList = beginning
                    .filter(Lexicon.Beginning::mayEnd)
                    .map(one -> listed / one.size())
                    .orElse(0.0);
            return weighed(ofList + (1 - listed) * characters.probability(context, CharacterModel.BOUNDARY));
        }

        private double weighed(double probability) {
            return Math.pow(probability, weight);
        }

        @Override
        public double skipShare() {
            return 0;
        }
    }
}
