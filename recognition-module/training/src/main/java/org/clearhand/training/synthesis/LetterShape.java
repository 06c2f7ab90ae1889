package org.clearhand.training.synthesis;

/**
 * How far a piece of writing reaches above and below the base line, in heights of a tall letter, judged by the letters in it;
 * recorded words carry no lines of their own.
 */
record LetterShape(double above, double below) {
    private static final double SMALL = 0.55;
    private static final double TAIL = 0.42;

    static LetterShape of(String text) {
        if (text.equals("'")) {
            return new LetterShape(1, -0.7);
        }
        double above = 0.12;
        double below = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            above = Math.max(above, above(letter));
            below = Math.max(below, "gjpqy".indexOf(letter) >= 0 ? TAIL : letter == ',' ? 0.15 : 0);
        }
        return new LetterShape(above, below);
    }

    double height() {
        return above + below;
    }

    private static double above(char letter) {
        if (letter == '-') {
            return 0.35;
        }
        if (".,".indexOf(letter) >= 0) {
            return 0.12;
        }
        if (letter == 'i' || letter == 'j') {
            return 0.85;
        }
        if (letter == 't') {
            return 0.9;
        }
        return "acegmnopqrsuvwxyz".indexOf(letter) >= 0 ? SMALL : 1;
    }
}
