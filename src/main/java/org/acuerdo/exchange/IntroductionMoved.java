package org.acuerdo.exchange;

/** An introduction was asked for or decided; its state says which. Fired within the transaction that does it. */
public record IntroductionMoved(Introduction introduction) {}
