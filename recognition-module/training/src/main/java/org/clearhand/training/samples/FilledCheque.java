package org.clearhand.training.samples;

import java.time.LocalDate;
import org.clearhand.forms.Money;

/**
 * What one sample cheque says. All of it is invented.
 *
 * @param figures the courtesy amount
 * @param figuresAsWritten as it stands in the box
 * @param words the legal amount; differs from the figures where that is the point of the sample
 * @param wordsAsWritten as they stand on the line
 * @param accountNumber digits
 * @param micr the code line in normalised form
 * @param routingValid false where the bank's number on the code line is deliberately impossible
 */
record FilledCheque(
        LocalDate date,
        String dateAsWritten,
        String payee,
        String drawer,
        Money figures,
        String figuresAsWritten,
        Money words,
        String wordsAsWritten,
        String accountNumber,
        String serial,
        String micr,
        boolean routingValid) {
    boolean amountsAgree() {
        return figures.equals(words);
    }
}
