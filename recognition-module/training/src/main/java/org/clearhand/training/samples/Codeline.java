package org.clearhand.training.samples;

import java.util.Optional;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.RoutingNumber;

/**
 * The numbers of an invented account, as they stand on a code line and in the fields that repeat them.
 *
 * @param routing digits of the bank; the impossible ones where that is the point
 * @param account digits
 * @param serial digits of the cheque's own number
 * @param auxiliary true where the serial stands in the auxiliary field, as on business cheques
 */
record Codeline(MicrLine.Layout layout, String routing, String account, String serial, boolean auxiliary) {
    /** The line in normalised form. */
    String text() {
        return switch (layout) {
            case US ->
                auxiliary
                        ? "C" + serial + "C A" + routing + "A " + account + "C"
                        : "A" + routing + "A " + account + "C " + serial;
            case IN_CTS2010 -> "C" + serial + "C " + routing + "A " + account.substring(account.length() - 6) + "C 31";
            case GB ->
                "C" + serial + "C " + routing.substring(0, 2) + "D" + routing.substring(2) + "A " + account + "C";
            case FR -> throw new IllegalArgumentException("French lines are printed in CMC-7, which is not drawn here");
        };
    }

    /**
     * Digits of this bank, as {@link MicrLine#bank()} has them, else digits that no bank has been given.
     *
     * @param possible false for digits that cannot be right, whoever's they are
     */
    static String routing(MicrLine.Layout layout, Optional<String> bank, boolean possible, Inventions inventions) {
        return switch (layout) {
            case US -> bank.filter(digits -> possible).orElseGet(() -> american(possible, inventions));
            // City 110 and bank 999 in India; British sort codes that begin with 99 are not given to any bank.
            case IN_CTS2010 -> (possible ? "110" : "900") + bank.orElse("999") + inventions.digits(3);
            case GB -> "99" + inventions.digits(4);
            case FR -> throw new IllegalArgumentException("French lines are printed in CMC-7, which is not drawn here");
        };
    }

    /** Prefixes 13 to 20 are not assigned to any Federal Reserve district. */
    private static String american(boolean possible, Inventions inventions) {
        String right = RoutingNumber.complete("19" + inventions.digits(6)).digits();
        int last = right.charAt(8) - '0';
        return possible ? right : right.substring(0, 8) + (last + 3) % 10;
    }
}
