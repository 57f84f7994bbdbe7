"""One semantic query over charges: compiled once to SQL, answered from roll-ups where that is provably the same."""
