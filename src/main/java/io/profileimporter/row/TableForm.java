package io.profileimporter.row;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The form of a table: with it, a file of rejected rows can be written so that it reads like the
 * export that the rows came from.
 *
 * @param quote what may surround a cell; empty where nothing does
 * @param escape what takes the meaning of the next character, where anything does
 * @param marked whether the export began with a byte order mark
 */
public record TableForm(
    Columns columns,
    char delimiter,
    Optional<Character> quote,
    Optional<Character> escape,
    Charset charset,
    boolean marked) {}
