/** A size in bytes as readers see it: "2,1 MB". */
export const formatSize = (bytes: number): string => {
	const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
	return `${(bytes / 1_000_000).toLocaleString('da', digits)} MB`;
};
