namespace JobsPortal.Data.Search;

/// <summary>Puts only the first of many in order.</summary>
internal static class Leading
{
    /// <summary>Afterwards the first <paramref name="count"/> are the least ones, in their order; the others stand behind as they come.</summary>
    public static void Sort<T>(T[] values, int count) where T : IComparable<T>
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high)
        {
            var split = Split(values, low, high);
            if (split == count - 1) break;
            if (split < count - 1) low = split + 1;
            else high = split - 1;
        }

        Array.Sort(values, 0, count);
    }

    private static int Split<T>(T[] values, int low, int high) where T : IComparable<T>
    {
        var middle = (low + high) / 2;
        (values[middle], values[high]) = (values[high], values[middle]);
        var pivot = values[high];
        var next = low;
        for (var i = low; i < high; i++)
        {
            if (values[i].CompareTo(pivot) >= 0) continue;
            (values[i], values[next]) = (values[next], values[i]);
            next++;
        }

        (values[next], values[high]) = (values[high], values[next]);
        return next;
    }
}
