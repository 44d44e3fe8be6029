-- Texts up to this many characters stay in their table; the default of 256 would move nearly every rejected row aside.
set max_length_inplace_lob 32768;
